/** To whom all that is chosen is assigned. */
import type { AssigneePartsFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/field/select';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { Row, Stack } from '../../../ui/page/page';
import { NOBODYS } from '../filters/desk-search';
import { useLoad } from './use-load';
import { useMe } from './use-me';

export interface BulkAssignProps {
  busy: boolean;
  /** Null for nobody. */
  onAssign: (to: AssigneePartsFragment | null) => void;
}

export function BulkAssign({ busy, onAssign }: BulkAssignProps) {
  const { t } = useWords();
  const me = useMe();
  const load = useLoad();
  const [chosen, setChosen] = useState('');
  const people = (load?.rapporteurs ?? []).map(({ rapporteur }) => rapporteur);
  const sorted = [...people.filter(({ id }) => id === me), ...people.filter(({ id }) => id !== me)];
  return (
    <Disclosure summary={t('contributions:desk.assign.button')}>
      <Stack gap="tight">
        <Select
          id="bulk-assignee"
          label={t('desk:assign.legend')}
          value={chosen}
          onChange={setChosen}
          empty={t('desk:assign.choose')}
          options={[
            ...sorted.map(({ id, name }) => ({
              value: id,
              label: id === me ? t('contributions:desk.assign.me') : (name ?? ''),
            })),
            { value: NOBODYS, label: t('contributions:desk.assign.nobody') },
          ]}
        />
        <Row>
          <Button
            isPending={busy}
            isDisabled={!chosen}
            onPress={() => onAssign(people.find(({ id }) => id === chosen) ?? null)}
          >
            {t('desk:assign.save')}
          </Button>
        </Row>
      </Stack>
    </Disclosure>
  );
}
