/** One kind, one theme and one subregion for all that is chosen; what is left open stays as it is. */
import { CONTRIBUTION_KINDS, type ContributionKind } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { useLocalized } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/field/select';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { Row, Stack } from '../../../ui/page/page';
import { useKindWord } from '../../contributions/card/use-kind-word';
import { useMeeting } from '../../meetings/use-meeting';
import type { TagChange } from '../tags/use-retag';

export interface BulkTagsProps {
  busy: boolean;
  onTag: (change: TagChange) => void;
}

export function BulkTags({ busy, onTag }: BulkTagsProps) {
  const { t } = useWords();
  const { themes, subregions } = useMeeting();
  const localized = useLocalized();
  const kindWord = useKindWord();
  const [kind, setKind] = useState<ContributionKind | ''>('');
  const [theme, setTheme] = useState('');
  const [subregion, setSubregion] = useState('');
  const change = {
    ...(kind && { kind }),
    ...(theme && { themeIds: [theme] }),
    ...(subregion && { subregionIds: [subregion] }),
  };
  const asItIs = t('desk:bulk.asItIs');
  return (
    <Disclosure summary={t('contributions:desk.tags.button')}>
      <Stack gap="tight">
        <Select
          id="bulk-kind"
          label={t('contributions:desk.tags.kind')}
          value={kind}
          onChange={(one) => setKind(one as ContributionKind | '')}
          empty={asItIs}
          options={CONTRIBUTION_KINDS.map((one) => ({ value: one, label: kindWord(one) }))}
        />
        <Select
          id="bulk-theme"
          label={t('contributions:desk.tags.theme')}
          value={theme}
          onChange={setTheme}
          empty={asItIs}
          options={themes.map(({ id, numeral, shortTitle }) => ({
            value: id,
            label: `${numeral}. ${localized(shortTitle).text}`,
          }))}
        />
        <Select
          id="bulk-subregion"
          label={t('contributions:desk.tags.subregions')}
          value={subregion}
          onChange={setSubregion}
          empty={asItIs}
          options={subregions.map(({ id, name }) => ({ value: id, label: localized(name).text }))}
        />
        <Row>
          <Button
            isPending={busy}
            isDisabled={Object.keys(change).length === 0}
            onPress={() => onTag(change)}
          >
            {t('contributions:desk.tags.save')}
          </Button>
        </Row>
      </Stack>
    </Disclosure>
  );
}
