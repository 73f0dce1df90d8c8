/** An author's edit of an accepted text at the desk: what would change, and the decision about it. */
import type {
  ContributionCardFragment,
  ContributionDetailsFragment,
  RevisionPartsFragment,
} from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Section, Stack } from '../../ui/page/page';
import { LateVersionDiff } from '../contributions/versions/late-version-diff';
import { Actions } from './actions/actions';
import { ClaimedBy } from './claim-line';
import { theirClaim } from './claims';
import { EditDecisionProvider, type EditDecision } from './decision-context';
import { useShortcut } from './keys/single-keys';
import type { JustDecided } from './undo/just-decided';
import { useEditDecision } from './use-edit-decision';

export interface EditPanelProps {
  contribution: ContributionDetailsFragment;
  edit: RevisionPartsFragment;
  onDone: (decided: JustDecided | null) => void;
}

export function EditPanel({ contribution, edit, onDone }: EditPanelProps) {
  const { t } = useWords();
  return (
    <Section title={t('contributions:desk.edit')}>
      <Stack>
        <p>{t(`contributions:desk.editKind.${edit.editKind}`)}</p>
        {edit.reason ? <p lang="">{t('contributions:desk.editReason', { reason: edit.reason })}</p> : null}
        <LateVersionDiff before={contribution} after={edit} />
        <AboutEdit contribution={contribution} revisionNumber={edit.number} onDone={onDone} />
      </Stack>
    </Section>
  );
}

interface AboutEditProps {
  contribution: ContributionCardFragment;
  revisionNumber: number;
  onDone: (decided: JustDecided | null) => void;
}

function AboutEdit({ contribution, revisionNumber, onDone }: AboutEditProps) {
  const { t } = useWords();
  const decision = useEditDecision(contribution, revisionNumber, onDone);
  const { id, abilities, isMine } = contribution;
  const theirs = theirClaim(contribution);
  return (
    <Stack>
      <div role="alert">{decision.refusal ? <Notice look="warn" title={decision.refusal} /> : null}</div>
      {theirs ? <ClaimedBy contributionId={id} claim={theirs} /> : null}
      {theirs || abilities.decideEdit ? null : (
        <p>{t(isMine ? 'contributions:desk.own' : 'contributions:desk.onlySome')}</p>
      )}
      <EditDecisionProvider value={decision}>
        <Actions contribution={contribution} onDone={onDone}>
          {abilities.decideEdit && !theirs ? <AcceptEdit decision={decision} /> : null}
        </Actions>
      </EditDecisionProvider>
    </Stack>
  );
}

function AcceptEdit({ decision }: { decision: EditDecision }) {
  const { t } = useWords();
  const shortcut = useShortcut();
  return (
    <Button
      look="main"
      icon="check"
      aria-keyshortcuts={shortcut('accept')}
      isPending={decision.isPending}
      onPress={() => void decision.accept()}
    >
      {t('contributions:desk.acceptEdit')}
    </Button>
  );
}
