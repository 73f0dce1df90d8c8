/** An author's edit of an accepted text at the desk: what would change, and the decision about it. */
import type {
  ContributionCardFragment,
  ContributionDetailsFragment,
  RevisionPartsFragment,
} from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { Notice } from '../../ui/notice/notice';
import { Row, Section, Stack } from '../../ui/page/page';
import { useCounter } from '../contributions/form/use-counter';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { VersionDiff } from '../contributions/versions/version-diff';
import { ClaimedBy } from './claim-line';
import { theirClaim } from './claims';
import { DecisionForm } from './decision-forms';
import { useShortcut } from './keys/single-keys';
import { useEditDecision } from './use-edit-decision';

export interface EditPanelProps {
  contribution: ContributionDetailsFragment;
  edit: RevisionPartsFragment;
  onDone: () => void;
}

export function EditPanel({ contribution, edit, onDone }: EditPanelProps) {
  const { t } = useWords();
  const { id, abilities, isMine } = contribution;
  const theirs = theirClaim(contribution);
  return (
    <Section title={t('contributions:desk.edit')}>
      <Stack>
        <p>{t(`contributions:desk.editKind.${edit.editKind}`)}</p>
        {edit.reason ? <p lang="">{t('contributions:desk.editReason', { reason: edit.reason })}</p> : null}
        <VersionDiff before={contribution} after={edit} />
        {abilities.decideEdit ? (
          <EditDecision contribution={contribution} revisionNumber={edit.number} onDone={onDone} />
        ) : theirs ? (
          <ClaimedBy contributionId={id} claim={theirs} />
        ) : (
          <p>{t(isMine ? 'contributions:desk.own' : 'contributions:desk.onlySome')}</p>
        )}
      </Stack>
    </Section>
  );
}

interface EditDecisionProps {
  contribution: ContributionCardFragment;
  revisionNumber: number;
  onDone: () => void;
}

const fieldId = (field: string) => `edit-decision-${field}`;

function EditDecision({ contribution, revisionNumber, onDone }: EditDecisionProps) {
  const { t } = useWords();
  const decision = useEditDecision(contribution, revisionNumber, onDone);
  const shortcut = useShortcut();
  const [declining, setDeclining] = useState(false);
  const problems = useFormProblems(decision.fields, fieldId);
  const counter = useCounter(decision.note, TEXT_LIMITS.note.max);
  const theirs = theirClaim(contribution);
  if (theirs) return <ClaimedBy contributionId={contribution.id} claim={theirs} />;
  return (
    <Stack>
      <div role="alert">{decision.refusal ? <Notice look="warn" title={decision.refusal} /> : null}</div>
      <Row>
        <Button
          look="main"
          icon="check"
          aria-keyshortcuts={shortcut('accept')}
          isPending={decision.busy}
          onPress={() => void decision.accept()}
        >
          {t('contributions:desk.acceptEdit')}
        </Button>
        <Button
          icon="cross"
          aria-keyshortcuts={shortcut('decline')}
          aria-expanded={declining}
          onPress={() => setDeclining(!declining)}
        >
          {t('contributions:desk.declineEdit')}
        </Button>
      </Row>
      {declining ? (
        <DecisionForm
          label={t('contributions:desk.declineEdit')}
          problems={problems}
          attempt={decision.attempt}
          onSubmit={() => void decision.decline()}
        >
          <TextField
            id={fieldId('note')}
            label={t('contributions:desk.note')}
            value={decision.note}
            onChange={decision.setNote}
            problem={problems.at(fieldId('note'))}
            rows={3}
            {...counter}
          />
          <Row>
            <Button type="submit" look="danger" isPending={decision.busy}>
              {t('contributions:desk.sendDeclineEdit')}
            </Button>
          </Row>
        </DecisionForm>
      ) : null}
    </Stack>
  );
}
