/** Where the open item goes: chosen among its near neighbours, or found by symbol and words, and compared before it goes. */
import type { LinkedContributionFragment } from '@aportes/graphql/generated/graphql';
import { useId, useState } from 'react';
import type { FieldRefusal } from '../../../../lib/problems/problems';
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { Row } from '../../../../ui/page/page';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { maskedAmong } from '../../../redactions/redacted';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import { LinkableField } from '../../../links/linkable-field';
import type { ActionFormProps } from '../action';
import { DeskForm } from '../desk-form';
import { Difference } from './difference';
import { NearNeighbours } from './near-neighbours';
import { useMerge } from './use-merge';

const NOTHING_CHOSEN: readonly FieldRefusal[] = [{ field: 'linked', code: 'REQUIRED' }];

export function MergeForm({ contribution, onDone, onClose }: ActionFormProps) {
  const { t } = useWords();
  const formats = useFormats();
  const id = useId();
  const [target, setTarget] = useState<LinkedContributionFragment | null>(null);
  const [attempt, setAttempt] = useState(0);
  const merging = useMerge(contribution, onDone);
  const problems = useFormProblems(attempt > 0 && !target ? NOTHING_CHOSEN : [], () => `${id}-found`);
  const symbol = (of: { symbol: string | null }) => shortSymbol(of.symbol ?? '');
  const masked = maskedAmong(target ? [contribution, target] : []);
  const submit = () => {
    setAttempt((last) => last + 1);
    if (target) void merging.merge(target);
  };
  return (
    <DeskForm
      label={t('contributions:desk.merge.action')}
      problems={problems}
      refusal={merging.refusal}
      attempt={attempt}
      onSubmit={submit}
    >
      <NearNeighbours contribution={contribution} chosen={target} onChoose={setTarget} />
      <LinkableField
        id={id}
        contributionId={contribution.id}
        chosenId={target?.id ?? ''}
        onChoose={setTarget}
        problem={problems.at(`${id}-found`)}
      />
      {target ? <Difference before={contribution} after={target} /> : null}
      {masked.length > 0 ? <p>{t('desk:maskedToo', { symbol: formats.list(masked) })}</p> : null}
      <Row>
        <Button type="submit" look="main" isPending={merging.busy}>
          {target ? t('desk:merge.into', { symbol: symbol(target) }) : t('contributions:desk.merge.action')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('contributions:form.cancel')}
        </Button>
      </Row>
    </DeskForm>
  );
}
