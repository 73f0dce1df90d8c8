/** Linking: find the other contribution by its symbol or by words, say what the two are to each other. */
import { linksBetween } from '@aportes/domain/link.rules';
import type {
  ContributionCardFragment,
  LinkedContributionFragment,
} from '@aportes/graphql/generated/graphql';
import { useEffect, useId, useState } from 'react';
import type { FieldRefusal } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { ChoiceCards } from '../../ui/choice/choice-cards';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row } from '../../ui/page/page';
import { shortSymbol } from '../contributions/card/contribution-link';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { LinkableField } from './linkable-field';
import styles from './links.module.css';
import type { Linking } from './use-linking';

export interface LinkFormProps {
  contribution: ContributionCardFragment;
  linking: Linking;
  onClose: () => void;
}

const NOTHING_CHOSEN: readonly FieldRefusal[] = [{ field: 'linked', code: 'REQUIRED' }];

export function LinkForm({ contribution, linking, onClose }: LinkFormProps) {
  const { t } = useWords();
  const id = useId();
  const [other, setOther] = useState<LinkedContributionFragment | null>(null);
  const [said, setSaid] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const problems = useFormProblems(attempt > 0 && !other ? NOTHING_CHOSEN : [], () => `${id}-found`);
  const ways = other ? linksBetween(contribution.kind, other.kind) : [];
  const way = ways[said] ?? ways[0];
  // Who opens it types at once.
  useEffect(() => document.getElementById(`${id}-search`)?.focus(), [id]);
  const save = async () => {
    setAttempt((last) => last + 1);
    if (other && way && (await linking.link({ ...way, other }))) onClose();
  };
  return (
    <div role="group" className={styles.form} aria-label={t('contributions:links.add')}>
      <ErrorSummary title={t('contributions:form.problem')} problems={problems.entries} attempt={attempt} />
      <LinkableField
        id={id}
        contributionId={contribution.id}
        chosenId={other?.id ?? ''}
        onChoose={(chosen) => {
          setOther(chosen);
          setSaid(0);
        }}
        problem={problems.at(`${id}-found`)}
      />
      {other ? (
        <ChoiceCards
          id={`${id}-way`}
          legend={t('contributions:links.how')}
          value={String(way === undefined ? 0 : ways.indexOf(way))}
          onChange={(value) => setSaid(Number(value))}
          cards={ways.map(({ kind, side }, at) => ({
            value: String(at),
            label: t(`contributions:links.choice.${kind}.${side}`, {
              symbol: shortSymbol(other.symbol ?? ''),
            }),
          }))}
        />
      ) : null}
      <Row>
        <Button look="main" onPress={() => void save()}>
          {t('contributions:links.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('contributions:form.cancel')}
        </Button>
      </Row>
    </div>
  );
}
