/** What the record of a contribution tells: the actions of the audit log that change its state, and how each is told. */

/** By whom it is done as a rule; whoever of them is not named. */
export type RecordedBy = 'AUTHOR' | 'DESK';

export interface RecordAction {
  by: RecordedBy;
  /** The desk's own affair: its author is not told. */
  isOfDesk?: true;
  /** Where what it says stands: with a decision, with one about an edit, with a version, with tags, or with the withdrawal. */
  words?: 'DECISION' | 'EDIT_DECISION' | 'REVISION' | 'RETAGGING' | 'WITHDRAWAL';
}

/** A change of a contribution's state that stands here has words in all languages, and is told. */
export const RECORD_ACTIONS = {
  'contribution.submitted': { by: 'AUTHOR' },
  'contribution.claimed': { by: 'DESK', isOfDesk: true },
  'contribution.released': { by: 'DESK', isOfDesk: true },
  'contribution.assigned': { by: 'DESK', isOfDesk: true },
  'contribution.unassigned': { by: 'DESK', isOfDesk: true },
  'contribution.accepted': { by: 'DESK', words: 'DECISION' },
  'contribution.declined': { by: 'DESK', words: 'DECISION' },
  'contribution.changes_requested': { by: 'DESK', words: 'DECISION' },
  'contribution.decision_undone': { by: 'DESK' },
  'contribution.reopened': { by: 'DESK', words: 'DECISION' },
  'contribution.appealed': { by: 'AUTHOR' },
  'contribution.revised': { by: 'AUTHOR', words: 'REVISION' },
  'contribution.edit_submitted': { by: 'AUTHOR', words: 'REVISION' },
  'contribution.edit_accepted': { by: 'DESK', words: 'EDIT_DECISION' },
  'contribution.edit_declined': { by: 'DESK', words: 'EDIT_DECISION' },
  'contribution.edit_decision_undone': { by: 'DESK' },
  'contribution.edit_withdrawn': { by: 'AUTHOR' },
  'contribution.wording_proposed': { by: 'DESK', words: 'DECISION' },
  'contribution.wording_confirmed': { by: 'AUTHOR' },
  'contribution.wording_rejected': { by: 'AUTHOR' },
  'contribution.wording_lapsed': { by: 'AUTHOR' },
  'contribution.retagged': { by: 'DESK', words: 'RETAGGING' },
  'contribution.merged': { by: 'DESK', words: 'DECISION' },
  'contribution.split': { by: 'DESK', words: 'DECISION' },
  'contribution.consolidated': { by: 'DESK' },
  'contribution.dissolved': { by: 'DESK' },
  'contribution.part_made': { by: 'DESK' },
  'contribution.part_taken_back': { by: 'DESK' },
  'contribution.lineage_changed': { by: 'DESK' },
  'contribution.redacted': { by: 'DESK' },
  'contribution.redaction_lifted': { by: 'DESK' },
  'contribution.confirmed': { by: 'AUTHOR' },
  'contribution.disowned': { by: 'AUTHOR' },
  'contribution.attribution_changed': { by: 'AUTHOR' },
  'contribution.withdrawn': { by: 'AUTHOR', words: 'WITHDRAWAL' },
} as const satisfies Record<string, RecordAction>;

export type RecordActionName = keyof typeof RECORD_ACTIONS;

/** What people do on a contribution without changing its state: support, links, what is said to be no duplicate, and whether they are named beside it. */
export const BESIDE_THE_RECORD = [
  'contribution.endorsed',
  'contribution.linked',
  'contribution.unlinked',
  'contribution.not_duplicate',
  'contribution.not_duplicate_taken_back',
  'contribution.co_authorship_answered',
] as const;

const table: Readonly<Record<string, RecordAction>> = RECORD_ACTIONS;

export const RECORD_ACTION_NAMES = Object.keys(RECORD_ACTIONS) as RecordActionName[];

export function recordActions(holds: (action: RecordAction) => boolean): RecordActionName[] {
  return RECORD_ACTION_NAMES.filter((name) => holds(table[name]!));
}

export function recordAction(name: RecordActionName): RecordAction {
  return table[name]!;
}

/** As the API and the catalogues call it: `contribution.edit_accepted` is EDIT_ACCEPTED. */
export function recordKey(name: RecordActionName): string {
  return name.replace(/^contribution\./, '').toUpperCase();
}

/** Who did it, as far as the reader may know: its author, somebody of the desk, or nobody, where time or a rule did. */
export const RECORD_DOERS = ['AUTHOR', 'DESK', 'SYSTEM'] as const;
export type RecordDoer = (typeof RECORD_DOERS)[number];

/** Where a session takes everything at once, what its author gave is accepted by the rule. */
export function recordDoer(
  name: RecordActionName,
  actorId: string | null,
  authorId: string | null,
): RecordDoer {
  if (actorId === null) return 'SYSTEM';
  if (recordAction(name).by === 'AUTHOR') return 'AUTHOR';
  return actorId === authorId ? 'SYSTEM' : 'DESK';
}
