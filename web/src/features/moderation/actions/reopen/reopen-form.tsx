/** Why something that was accepted is looked at again: the author reads it. */
import { useMutation } from '@apollo/client/react';
import {
  ReopenContributionDocument,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { useDraft } from '../../../../lib/drafts/use-draft';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { Row } from '../../../../ui/page/page';
import { useCommand } from '../../../contributions/author/use-command';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { NoteField } from '../../../contributions/form/note-field';
import { noteProblems } from '../../../contributions/form/note-problems';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import type { JustDecided } from '../../undo/just-decided';
import { DeskForm } from '../desk-form';

export interface ReopenFormProps {
  contribution: Pick<ContributionCardFragment, 'id' | 'version' | 'symbol'>;
  onDone: (decided: JustDecided) => void;
}

const fieldId = (field: string) => `reopen-${field}`;

export function ReopenForm({ contribution, onDone }: ReopenFormProps) {
  const { t } = useWords();
  const { reason, setReason, send, fields, refusal, attempt, isPending } = useReopening(contribution, onDone);
  const problems = useFormProblems(fields, fieldId);
  return (
    <DeskForm
      label={t('contributions:reopen.action')}
      {...{ problems, refusal, attempt }}
      onSubmit={() => void send()}
    >
      <NoteField
        id={fieldId('reason')}
        label={t('contributions:reopen.reason')}
        hint={t('contributions:reopen.hint')}
        value={reason}
        onChange={setReason}
        problem={problems.at(fieldId('reason'))}
      />
      <Row>
        <Button type="submit" look="danger" isPending={isPending}>
          {t('contributions:reopen.send')}
        </Button>
      </Row>
    </DeskForm>
  );
}

function useReopening(
  { id, version, symbol }: ReopenFormProps['contribution'],
  onDone: ReopenFormProps['onDone'],
) {
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand();
  const draft = useDraft(`reopen/${id}`, '');
  const [reopen] = useMutation(ReopenContributionDocument);
  const reason = draft.value;
  const content = { contributionId: id, expectedVersion: version, reason };
  return {
    ...command,
    reason,
    setReason: draft.setValue,
    send: () =>
      command.send({
        content,
        problems: noteProblems('reason', reason),
        ask: async (decisionId) =>
          (await reopen({ variables: { input: { ...content, decisionId } } })).data?.reopenContribution,
        onTaken: async (decisionId) => {
          const kind = 'IN_REVIEW';
          announce(t(`contributions:desk.done.${kind}`, { symbol: shortSymbol(symbol ?? '') }));
          await draft.drop('');
          onDone({ decisionId, kind, symbol, version: version + 1 });
        },
      }),
  };
}
