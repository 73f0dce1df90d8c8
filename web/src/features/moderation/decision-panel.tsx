/** The three ways to decide: accept at once, ask for changes with a message, decline with a reason and a note. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Stack } from '../../ui/page/page';
import { ClaimedBy } from './claim-line';
import { theirClaim } from './claims';
import { DeclineForm, RequestForm } from './decision-forms';
import { isWaiting } from './desk-queue';
import { useShortcut } from './keys/single-keys';
import styles from './moderation.module.css';
import type { JustDecided } from './undo/just-decided';
import { useDecision } from './use-decision';

export interface DecisionPanelProps {
  contribution: ContributionCardFragment;
  onDone: (decided: JustDecided) => void;
}

export function DecisionPanel({ contribution, onDone }: DecisionPanelProps) {
  const { t } = useWords();
  const decision = useDecision(contribution, onDone);
  const shortcut = useShortcut();
  const [form, setForm] = useState<'request' | 'decline' | null>(null);
  const { abilities, isMine } = contribution;
  const refused = decision.refusal ? <Notice look="warn" title={decision.refusal} /> : null;
  const theirs = theirClaim(contribution);
  if (theirs)
    return (
      <Stack>
        <ClaimedBy contributionId={contribution.id} claim={theirs} />
      </Stack>
    );
  if (!abilities.decide)
    return (
      <Stack gap="tight">
        {refused}
        <p>{whyNot(t, isMine, isWaiting(contribution))}</p>
      </Stack>
    );
  return (
    <Stack>
      <div role="alert">{refused}</div>
      <div className={styles.decide}>
        <Button
          look="main"
          icon="check"
          aria-keyshortcuts={shortcut('accept')}
          isPending={decision.busy}
          onPress={() => void decision.decide('ACCEPTED')}
        >
          {t('contributions:desk.accept')}
        </Button>
        <Button
          icon="pencil"
          aria-keyshortcuts={shortcut('request')}
          aria-expanded={form === 'request'}
          onPress={() => setForm(form === 'request' ? null : 'request')}
        >
          {t('contributions:desk.request')}
        </Button>
        <Button
          icon="cross"
          aria-keyshortcuts={shortcut('decline')}
          aria-expanded={form === 'decline'}
          onPress={() => setForm(form === 'decline' ? null : 'decline')}
        >
          {t('contributions:desk.decline')}
        </Button>
      </div>
      {form === 'request' ? <RequestForm decision={decision} /> : null}
      {form === 'decline' ? <DeclineForm decision={decision} /> : null}
    </Stack>
  );
}

function whyNot(t: ReturnType<typeof useWords>['t'], isMine: boolean, waits: boolean): string {
  if (!waits) return t('contributions:desk.noLongerWaits');
  return t(isMine ? 'contributions:desk.own' : 'contributions:desk.onlySome');
}
