/** The form in which an author answers a request for changes, or mends a text that nobody has reviewed yet. */
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { Suspense } from 'react';
import { optional } from '../../../lib/optional/optional';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { TextField } from '../../../ui/field/text-field';
import { ErrorSummary } from '../../../ui/notice/error-summary';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import { WaitingHere } from '../../outbox/waiting-here';
import { useFormProblems } from '../form/use-form-problems';
import { formField } from '../template/template-values';
import styles from './author.module.css';
import { revisedDetails } from './revise-draft';
import { useRevision, type Revision } from './use-revision';
import { VersionFields } from './version-fields';
import { WrittenMeanwhile } from './written-meanwhile';

/** The device keeps what is written anyway. */
const ServerDraft = optional(async () => (await import('../drafts/server-draft')).ServerDraft);

export interface ReviseFormProps {
  contribution: OwnContributionFragment;
  onSent: () => void;
  /** Told when what stands now must be read again. */
  onStale: () => void;
}

export function ReviseForm({ contribution, ...ends }: ReviseFormProps) {
  const { t } = useWords();
  const revision = useRevision(contribution, ends);
  const { draft, change } = revision;
  const fieldId = (field: string) =>
    `revise-${contribution.id}-${formField(field, revisedDetails(contribution, draft))}`;
  const problems = useFormProblems(revision.fields, fieldId);
  const { language: lang, status } = contribution;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (!revision.meanwhile) void revision.send();
  };
  const field = (name: string) => ({ id: fieldId(name), problem: problems.at(fieldId(name)) });
  if (!revision.ready) return null;
  if (revision.waiting.length > 0) return <WaitingHere entries={revision.waiting} />;
  return (
    <form noValidate className={styles.form} onSubmit={submit} aria-label={t('contributions:author.answer')}>
      <ErrorSummary
        title={t('contributions:form.problem')}
        problems={problems.entries}
        attempt={revision.attempt}
      />
      <Suspense>
        <ServerDraft kept={revision.kept} here={revision.isWritten ? { ...draft, language: lang } : null} />
      </Suspense>
      {status === 'ACCEPTED' ? <p>{t('contributions:author.editNote')}</p> : null}
      <VersionFields
        contribution={contribution}
        draft={draft}
        change={change}
        fieldId={fieldId}
        problems={problems}
        editKinds={(one) => t(`contributions:author.editKinds.${one}`)}
      />
      <TextField
        {...field('reason')}
        label={t('contributions:form.optional', { label: t('contributions:author.reason') })}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <ReviseEnd revision={revision} />
    </form>
  );
}

/** Sending, or what has to be chosen first. */
function ReviseEnd({ revision }: { revision: Revision }) {
  const { t } = useWords();
  const { meanwhile, refusal, sending, aside } = revision;
  if (meanwhile)
    return (
      <WrittenMeanwhile
        {...meanwhile}
        isSending={sending}
        onKeep={() => void revision.send()}
        onTake={() => void revision.takePresent()}
      />
    );
  return (
    <>
      {refusal ? (
        <div role="alert">
          <Notice look="warn" title={refusal} />
        </div>
      ) : null}
      <Row>
        <Button type="submit" look="main" isPending={sending}>
          {t('contributions:author.send')}
        </Button>
        {aside ? (
          <Button icon="undo" onPress={revision.takeBack}>
            {t('contributions:conflict.back')}
          </Button>
        ) : null}
      </Row>
    </>
  );
}
