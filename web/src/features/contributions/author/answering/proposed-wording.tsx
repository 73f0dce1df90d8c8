/** The wording that the desk proposes, beside the author's own: what changes, and the two answers. */
import type { OwnContributionFragment, RevisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { TextField } from '../../../../ui/field/text-field';
import { ErrorSummary } from '../../../../ui/notice/error-summary';
import { Notice } from '../../../../ui/notice/notice';
import { Disclosure } from '../../../../ui/overlay/disclosure';
import { Row } from '../../../../ui/page/page';
import { useCounter } from '../../form/use-counter';
import { useFormProblems } from '../../form/use-form-problems';
import { LateVersionDiff } from '../../versions/late-version-diff';
import styles from '../author.module.css';
import { useWordingAnswer } from './use-wording-answer';

export interface ProposedWordingProps {
  contribution: OwnContributionFragment;
  onDone: () => void;
  timeZone?: string;
}

export function ProposedWording({ contribution, onDone, timeZone }: ProposedWordingProps) {
  const { t } = useWords();
  const formats = useFormats();
  const proposal = contribution.decisions.findLast(({ wording, undoneAt }) => wording && !undoneAt);
  const version = contribution.revisions.find(({ state }) => state === 'PROPOSED');
  if (!proposal?.wording || !version) return null;
  const time = formats.dateTime(proposal.wording.lapsesAt, timeZone);
  return (
    <Notice look="warn" title={t('contributions:wording.heading')}>
      <p>
        {t(
          version.editKind === 'EDITORIAL'
            ? 'contributions:wording.editorial'
            : 'contributions:wording.substantive',
        )}
      </p>
      <LateVersionDiff before={contribution} after={version} />
      <p>{t('contributions:wording.until', { time })}</p>
      <Answers contribution={contribution} version={version} onDone={onDone} />
    </Notice>
  );
}

interface AnswersProps {
  contribution: OwnContributionFragment;
  version: RevisionPartsFragment;
  onDone: () => void;
}

function Answers({ contribution, onDone }: AnswersProps) {
  const { t } = useWords();
  const answer = useWordingAnswer(contribution, onDone);
  const fieldId = (field: string) => `wording-${contribution.id}-${field}`;
  const problems = useFormProblems(answer.fields, fieldId);
  const counter = useCounter(answer.message, TEXT_LIMITS.note.max);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void answer.reject();
  };
  return (
    <>
      <div role="alert">{answer.refusal ? <p>{answer.refusal}</p> : null}</div>
      <Row>
        <Button look="main" icon="check" isPending={answer.isPending} onPress={() => void answer.confirm()}>
          {t('contributions:wording.confirm')}
        </Button>
      </Row>
      <Disclosure summary={t('contributions:wording.reject')}>
        <form
          noValidate
          className={styles.form}
          onSubmit={submit}
          aria-label={t('contributions:wording.reject')}
        >
          <ErrorSummary
            title={t('contributions:form.problem')}
            problems={problems.entries}
            attempt={answer.attempt}
          />
          <TextField
            id={fieldId('message')}
            label={t('contributions:form.optional', { label: t('contributions:wording.rejectNote') })}
            value={answer.message}
            onChange={answer.setMessage}
            problem={problems.at(fieldId('message'))}
            rows={3}
            {...counter}
          />
          <Row>
            <Button type="submit" isPending={answer.isPending}>
              {t('contributions:wording.sendReject')}
            </Button>
          </Row>
        </form>
      </Disclosure>
    </>
  );
}
