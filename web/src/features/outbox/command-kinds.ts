/** The commands that go through the outbox, and what each is about. */

const COMMAND_KINDS = [
  'submitContribution',
  'reviseContribution',
  'withdrawContribution',
  'changeAttribution',
  'submitComment',
  'reviseComment',
  'endorseContribution',
  'retractEndorsement',
  'linkContributions',
  'unlinkContributions',
  'addSpeaker',
  'moveSpeaker',
  'changeCapacity',
  'removeSpeaker',
  'giveFloor',
  'endTurn',
  'captureIntervention',
  'confirmIntervention',
  'disownIntervention',
  'answerCoAuthorship',
] as const;
export type CommandKind = (typeof COMMAND_KINDS)[number];

export const isCommandKind = (kind: string): kind is CommandKind => COMMAND_KINDS.some((one) => one === kind);

const MARKED: readonly string[] = [
  'submitContribution',
  'reviseContribution',
  'submitComment',
] satisfies CommandKind[];

/** Whether emphasis, lists and links may be marked in the words it carries. */
export const isMarked = (kind: string): boolean => MARKED.includes(kind);

/** Everything about one contribution is one thing: what is done to it arrives in order. */
export const aboutContribution = (id: string): string => `contribution/${id}`;
