/** The form in which an author answers a request for changes, or mends a text that nobody has reviewed yet. */
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { hasTitle } from '@aportes/domain/contribution.rules';
import { SUGGESTED_TEXT_LENGTH, TEXT_LIMITS } from '@aportes/domain/limits';
import { ADDRESSEES, EDIT_KINDS, type Addressee, type EditKind } from '@aportes/domain/vocabulary';
import { Suspense } from 'react';
import { optional } from '../../../lib/optional/optional';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { CheckGroup } from '../../../ui/choice/check-group';
import { ChoiceCards } from '../../../ui/choice/choice-cards';
import { TextField } from '../../../ui/field/text-field';
import { ErrorSummary } from '../../../ui/notice/error-summary';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import { WaitingHere } from '../../outbox/waiting-here';
import { useCounter } from '../form/use-counter';
import { useFormProblems } from '../form/use-form-problems';
import { TemplateFields } from '../template/template-fields';
import { formField } from '../template/template-values';
import styles from './author.module.css';
import { revisedDetails } from './revise-draft';
import { useRevision, type Revision } from './use-revision';
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
  const counter = useCounter(draft.text, TEXT_LIMITS.contributionText.max, SUGGESTED_TEXT_LENGTH.max);
  const { kind, language: lang, status } = contribution;
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
      {kind !== null && hasTitle(kind) ? (
        <TextField
          {...field('title')}
          label={t('contributions:capture.title')}
          value={draft.title}
          onChange={(title) => change({ title })}
          lang={lang}
          people
        />
      ) : null}
      <TextField
        {...field('text')}
        label={t('contributions:author.text')}
        value={draft.text}
        onChange={(text) => change({ text })}
        lang={lang}
        rows={5}
        note={t('contributions:form.marks')}
        people
        {...counter}
      />
      {kind === 'RECOMMENDATION' ? (
        <CheckGroup
          {...field('addressees')}
          legend={t('contributions:capture.addressees')}
          values={draft.addressees}
          onChange={(values) => change({ addressees: values as Addressee[] })}
          options={ADDRESSEES.map((one) => ({ value: one, label: t(`vocabulary:addressee.${one}`) }))}
        />
      ) : null}
      {kind === null ? null : (
        <TemplateFields
          kind={kind}
          lang={lang}
          values={draft}
          onChange={change}
          fieldId={fieldId}
          problems={problems}
        />
      )}
      <ChoiceCards
        id={fieldId('editKind')}
        legend={t('contributions:author.editKind')}
        value={draft.editKind ?? 'SUBSTANTIVE'}
        onChange={(value) => change({ editKind: value as EditKind })}
        cards={EDIT_KINDS.toReversed().map((one) => ({
          value: one,
          label: t(`contributions:author.editKinds.${one}`),
        }))}
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
