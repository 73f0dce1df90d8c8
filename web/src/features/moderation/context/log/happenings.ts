/** Decisions and versions of an item as one story, the newest first. */
import type {
  AssignmentsByIdQuery,
  ContributionDetailsFragment,
  DecisionPartsFragment,
  RevisionPartsFragment,
} from '@aportes/graphql/generated/graphql';

export type Assignment = NonNullable<AssignmentsByIdQuery['contribution']>['assignments'][number];

export type Happening =
  | { key: string; at: string; what: 'submitted' }
  | { key: string; at: string; what: 'withdrawn' }
  | { key: string; at: string; what: 'assigned'; assignment: Assignment }
  | { key: string; at: string; what: 'decided'; decision: DecisionPartsFragment }
  | { key: string; at: string; what: 'edited'; revision: RevisionPartsFragment }
  | { key: string; at: string; what: 'editDecided'; revision: RevisionPartsFragment };

type Told = Pick<ContributionDetailsFragment, 'submittedAt' | 'withdrawnAt' | 'decisions' | 'revisions'>;

/** A day that is told alone stands for its end: what happened on it to the minute comes before. */
const rank = (at: string) => at.padEnd(24, '\u{10ffff}');

export function happenings(
  { submittedAt, withdrawnAt, decisions, revisions }: Told,
  assignments: readonly Assignment[],
): Happening[] {
  const all: Happening[] = [
    { key: 'submitted', at: submittedAt, what: 'submitted' },
    ...revisions.filter(({ number }) => number > 1).flatMap(ofRevision),
    ...decisions.map((decision): Happening => ({
      key: decision.id,
      at: decision.decidedAt,
      what: 'decided',
      decision,
    })),
    ...assignments.map((assignment): Happening => ({
      ...{ key: assignment.id, at: assignment.assignedAt, what: 'assigned', assignment },
    })),
    ...(withdrawnAt ? [{ key: 'withdrawn', at: withdrawnAt, what: 'withdrawn' } as const] : []),
  ];
  const [first, ...rest] = all;
  const newest = rest.reverse().sort((one, other) => rank(other.at).localeCompare(rank(one.at)));
  // Nothing comes before it, however coarse its time is told.
  return first ? [...newest, first] : newest;
}

function ofRevision(revision: RevisionPartsFragment): Happening[] {
  const { number, createdAt, decision } = revision;
  return [
    { key: `v${number}`, at: createdAt, what: 'edited', revision },
    ...(decision
      ? [{ key: decision.id, at: decision.decidedAt, what: 'editDecided', revision } as const]
      : []),
  ];
}
