/** Appealing a refusal, once: why it should be looked at again, kept while it is written. */
import { useMutation } from '@apollo/client/react';
import { AppealContributionDocument, type OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useDraft } from '../../../../lib/drafts/use-draft';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { ErrorSummary } from '../../../../ui/notice/error-summary';
import { Notice } from '../../../../ui/notice/notice';
import { Row } from '../../../../ui/page/page';
import { NoteField } from '../../form/note-field';
import { noteProblems } from '../../form/note-problems';
import { useFormProblems } from '../../form/use-form-problems';
import styles from '../author.module.css';
import { useCommand } from '../use-command';

export interface AppealFormProps {
  contribution: OwnContributionFragment;
  onDone: () => void;
}

export function AppealForm({ contribution, onDone }: AppealFormProps) {
  const { t } = useWords();
  const { text, setText, send, fields, refusal, attempt, isPending } = useAppeal(contribution, onDone);
  const fieldId = (field: string) => `appeal-${contribution.id}-${field}`;
  const problems = useFormProblems(fields, fieldId);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit} aria-label={t('contributions:appeal.open')}>
      <ErrorSummary title={t('contributions:form.problem')} problems={problems.entries} attempt={attempt} />
      <NoteField
        id={fieldId('text')}
        label={t('contributions:appeal.why')}
        hint={t('contributions:appeal.hint')}
        value={text}
        onChange={setText}
        problem={problems.at(fieldId('text'))}
        rows={4}
      />
      <div role="alert">{refusal ? <Notice look="warn" title={refusal} /> : null}</div>
      <Row>
        <Button type="submit" look="main" isPending={isPending}>
          {t('contributions:appeal.send')}
        </Button>
      </Row>
    </form>
  );
}

function useAppeal({ id, version }: OwnContributionFragment, onDone: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand(onDone);
  const draft = useDraft(`appeal/${id}`, '');
  const [appeal] = useMutation(AppealContributionDocument);
  const text = draft.value;
  const content = { contributionId: id, expectedVersion: version, text };
  return {
    ...command,
    text,
    setText: draft.setValue,
    send: () =>
      command.send({
        content,
        problems: noteProblems('text', text),
        ask: async (appealId) =>
          (await appeal({ variables: { input: { ...content, appealId } } })).data?.appealContribution,
        onTaken: async () => {
          announce(t('contributions:appeal.sent'));
          await draft.drop('');
          onDone();
        },
      }),
  };
}
