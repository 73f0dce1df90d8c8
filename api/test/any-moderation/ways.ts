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

export const FAR: readonly Step[][] = [
  [
    'submitContribution',
    'acceptContribution',
    'reopenContribution',
    'claimContribution',
    'releaseContribution',
    'undoDecision',
  ].map((name) => by(name)),
  [by('submitContribution'), by('proposeWording'), by('lapse_wording', 0, DAYS_MS)],
  ['submitContribution', 'submitContribution', 'mergeContributions', 'withdrawContribution'].map((name) =>
    by(name),
  ),
];
