/** Who shares out what waits, to whom, and that being refused tells nobody who wrote it. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor, Viewer } from './actor.js';
import {
  isAssignable,
  mayAssign,
  mayUndoAssignment,
  type AssigneeFacts,
  type AuthoredFacts,
} from './assignment.policy.js';
import type { AuthorIdentity } from './attribution.rules.js';
import type { AttributionLevel, ContributionStatus, Role } from './vocabulary.js';

const who = (participantId: string, role: Role, sessionId: string | null = null): MeetingActor => ({
  meetingId: 'm',
  participantId,
  roles: [{ role, sessionId }],
});
const ana = who('ana', 'RAPPORTEUR', 's');
const bea = who('bea', 'RAPPORTEUR');
const secretariat = who('secretariat', 'SECRETARIAT');
const everybody: Viewer[] = [
  ...[null, ana, bea, secretariat, who('author', 'SECRETARIAT'), who('expert', 'EXPERT')],
  who('elsewhere', 'RAPPORTEUR', 'another'),
];
const named = (may: (viewer: Viewer) => boolean) =>
  everybody.filter(may).map((viewer) => viewer?.participantId ?? 'public');

const identity = (name: string, institution = 'CEPAL'): AuthorIdentity => ({
  ...{ name, institution, stakeholderKind: 'ACADEMIA', countryCode: 'CL' },
  subregionCodes: ['south_america'],
});
const facts = (
  authorParticipantId: string | null,
  attributionLevel: AttributionLevel = 'NAME_AND_INSTITUTION',
  status: ContributionStatus = 'SUBMITTED',
): AuthoredFacts => ({
  ...{ sessionId: 's', authorParticipantId, status, wasPublic: false, waitingRevisionNumber: null },
  ...{ isAppealed: false, declinerId: null, attributionLevel },
  author: authorParticipantId === null ? null : identity(authorParticipantId),
});
const as = (actor: MeetingActor, institution?: string): AssigneeFacts => ({
  ...{ actor, identity: identity(actor.participantId, institution) },
});

describe('an assignment', () => {
  it('is made by those who run the desk, while something waits, and never by its author', () => {
    expect(named((viewer) => mayAssign(viewer, facts('author')))).toEqual(['ana', 'bea', 'secretariat']);
    expect(named((viewer) => mayAssign(viewer, facts('bea')))).toEqual(['ana', 'secretariat', 'author']);
    const done = facts('author', 'NAME_AND_INSTITUTION', 'DECLINED');
    expect(named((viewer) => mayAssign(viewer, done))).toEqual([]);
  });

  it('is to whoever decides about it, and so never to its author', () => {
    const to = (one: MeetingActor, item = facts('author')) => isAssignable(secretariat, as(one), item);
    expect([to(ana), to(bea), to(who('elsewhere', 'RAPPORTEUR', 'another')), to(secretariat)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(to(ana, facts('ana'))).toBe(false);
    expect(to(ana, { ...facts('author'), isAppealed: true, declinerId: 'ana' })).toBe(false);
    expect(to(ana, { ...facts('author'), standsBackId: 'ana' })).toBe(false);
  });

  it.each<[AttributionLevel, string, boolean]>([
    ['NAME_AND_INSTITUTION', 'CEPAL', true],
    ['INSTITUTION', 'CEPAL', false],
    ['INSTITUTION', 'OIM', true],
    ['KIND_AND_SUBREGION', 'OIM', false],
    ['NON_ATTRIBUTABLE', 'OIM', false],
  ])(
    'under %s, to another of %s, tells nothing by being refused: offered %s',
    (level, institution, offered) => {
      // Whoever could be its author by what is shown is refused, whether they are or not.
      const wroteIt = { ...facts('bea', level), author: identity('bea', 'CEPAL') };
      expect(isAssignable(secretariat, as(ana, institution), wroteIt)).toBe(offered);
      expect(isAssignable(secretariat, as(bea, 'CEPAL'), wroteIt)).toBe(false);
      expect(isAssignable(ana, as(ana, institution), wroteIt)).toBe(true);
    },
  );

  it('of what has no author is refused to nobody', () => {
    expect(isAssignable(secretariat, as(ana), facts(null, 'NON_ATTRIBUTABLE'))).toBe(true);
  });

  it('is taken back by whoever made it, until it is made anew', () => {
    const made = { participantId: 'ana', isLast: true, takesBack: null };
    expect(named((viewer) => mayUndoAssignment(viewer, made, facts('author')))).toEqual(['ana']);
    expect(named((viewer) => mayUndoAssignment(viewer, { ...made, isLast: false }, facts('author')))).toEqual(
      [],
    );
    expect(
      named((viewer) => mayUndoAssignment(viewer, { ...made, takesBack: 'x' }, facts('author'))),
    ).toEqual([]);
    expect(named((viewer) => mayUndoAssignment(viewer, made, facts('ana')))).toEqual([]);
  });
});
