/** What can be done with an item at the desk: accepting at once, the further decisions, and what else there is. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Stack } from '../../ui/page/page';
import { Actions } from './actions/actions';
import { mayDecide } from './actions/may-decide';
import { ClaimedBy } from './claim-line';
import { theirClaim } from './claims';
import { DecisionProvider, type Decision } from './decision-context';
import { isWaiting } from './desk-queue';
import styles from './moderation.module.css';
import { useShortcut } from './keys/single-keys';
import type { JustDecided } from './undo/just-decided';
import { useDecision } from './use-decision';

export interface DecisionPanelProps {
  contribution: ContributionCardFragment;
  onDone: (decided: JustDecided | null) => void;
}

export function DecisionPanel({ contribution, onDone }: DecisionPanelProps) {
  const { t } = useWords();
  const decision = useDecision(contribution, onDone);
  const { id, abilities, isMine } = contribution;
  const theirs = theirClaim(contribution);
  const refusal = theirs ? null : decision.refusal;
  return (
    <Stack>
      {theirs ? <ClaimedBy contributionId={id} claim={theirs} /> : null}
      {theirs || abilities.decide ? null : <p>{whyNot(t, isMine, isWaiting(contribution))}</p>}
      <DecisionProvider value={decision}>
        <Actions contribution={contribution} onDone={onDone}>
          {mayDecide(contribution) || refusal ? (
            <>
              <Refusal words={refusal} />
              {mayDecide(contribution) ? <Accept decision={decision} /> : null}
            </>
          ) : null}
        </Actions>
      </DecisionProvider>
    </Stack>
  );
}

/** Beside the buttons, which stay in reach: under a long text nobody would see it. */
function Refusal({ words }: { words: string | null }) {
  return (
    <div role="alert" className={styles.refused}>
      {words ? <Notice look="warn" title={words} /> : null}
    </div>
  );
}

function Accept({ decision }: { decision: Decision }) {
  const { t } = useWords();
  const shortcut = useShortcut();
  return (
    <Button
      look="main"
      icon="check"
      aria-keyshortcuts={shortcut('accept')}
      isPending={decision.isPending}
      onPress={() => void decision.decide('ACCEPTED')}
    >
      {t('contributions:desk.accept')}
    </Button>
  );
}

function whyNot(t: ReturnType<typeof useWords>['t'], isMine: boolean, waits: boolean): string {
  if (!waits) return t('contributions:desk.noLongerWaits');
  return t(isMine ? 'contributions:desk.own' : 'contributions:desk.onlySome');
}
