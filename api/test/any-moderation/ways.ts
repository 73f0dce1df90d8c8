/** How sequences begin: with what is mostly there, or with what chance alone seldom leads to. */
import type { Step } from './story.js';

const by = (command: string, nth = 0, pauseMs = 0): Step => ({
  ...{ command, nth, pauseMs, pick: 0, isSentAgain: false },
});

/** The author's text waits; another one is accepted, and an edit of it waits; one or the other is in somebody's hand. */
export const BEGINNING: Step[] = [
  by('submitContribution'),
  by('submitContribution', 16),
  by('reviseContribution', 1),
  by('claimContribution'),
  by('claimContribution', 3),
];

const DAYS_MS = 49 * 3_600_000;

const all = (...commands: string[]): Step[] => commands.map((command) => by(command));
/** Of several decisions the last. */
const undone: Step = { ...by('undoDecision'), pick: 1 };

export const FAR: readonly Step[][] = [
  [
    ...all('submitContribution', 'acceptContribution', 'reopenContribution'),
    ...all('claimContribution', 'releaseContribution'),
    undone,
  ],
  [...all('submitContribution', 'splitContribution'), undone],
  [...all('submitContribution', 'acceptContribution', 'splitContribution'), undone],
  all('submitContribution', 'splitContribution', 'withdrawContribution'),
  [by('submitContribution'), by('proposeWording'), by('lapse_wording', 0, DAYS_MS)],
  all('submitContribution', 'proposeWording', 'withdrawContribution'),
  [by('submitContribution'), by('claimContribution'), by('lapse_claim', 0, DAYS_MS)],
  all('submitContribution', 'requestChanges', 'reviseContribution'),
  all('submitContribution', 'acceptContribution', 'reviseContribution', 'declineEdit', 'undoEditDecision'),
  [
    ...all('submitContribution', 'acceptContribution', 'reviseContribution', 'acceptEdit'),
    ...all('endorseContribution', 'retractEndorsement'),
    { ...by('undoEditDecision'), pick: 1 },
  ],
  // What was meant for whoever declined it is nobody's once that is appealed.
  [
    ...[by('submitContribution'), by('assignContribution')],
    ...all('declineContribution', 'appealContribution', 'undoAssignment'),
  ],
  // Whoever would take the tags back finds it in another hand.
  [
    by('submitContribution'),
    { ...by('retagContribution'), pick: 1 },
    ...[by('claimContribution', 1), by('undoRetagging', 3)],
  ],
  all('submitContribution', 'submitContribution', 'mergeContributions', 'withdrawContribution'),
  [...all('submitContribution', 'submitContribution', 'mergeContributions'), undone],
  [...all('submitContribution', 'acceptContribution', 'submitContribution', 'mergeContributions'), undone],
  // What a part says of the whole is masked in its sister as well, and comes back there.
  [...all('submitContribution', 'splitContribution'), by('redactPassage', 2), by('liftRedaction', 3)],
  // A part that nobody has in hand any more is taken back as well.
  [...all('submitContribution', 'splitContribution'), by('releaseContribution', 3), undone],
];
