/** One of the desk at a time has something in hand, for a while, and the desk alone knows who. */
import { describe, expect, it } from '@jest/globals';
import type { Viewer } from './actor.js';
import {
  claimEnds,
  isHeld,
  mayClaim,
  mayRelease,
  mayReleaseForOthers,
  maySeeClaim,
  statusOnceClaimed,
} from './claim.policy.js';
import { CLAIM_MS, CLAIM_RENEWED_EVERY_MS } from './limits.js';
import type { ContributionStatus, Role } from './vocabulary.js';

const who = (participantId: string, role: Role, sessionId: string | null = null): NonNullable<Viewer> => ({
  meetingId: 'm',
  participantId,
  roles: [{ role, sessionId }],
});
const everybody: Viewer[] = [
  null,
  who('author', 'SECRETARIAT'),
  who('expert', 'EXPERT'),
  who('one', 'RAPPORTEUR', 's'),
  who('other', 'RAPPORTEUR'),
  who('elsewhere', 'RAPPORTEUR', 'another'),
  who('secretariat', 'SECRETARIAT'),
];
const named = (may: (viewer: Viewer) => boolean) =>
  everybody.filter(may).map((viewer) => viewer?.participantId ?? 'public');
const facts = (status: ContributionStatus, waitingRevisionNumber: number | null = null) => ({
  ...{ sessionId: 's', authorParticipantId: 'author', status, wasPublic: false, waitingRevisionNumber },
  ...{ isAppealed: false, declinerId: null },
});
const now = new Date('2017-08-30T12:00:00Z');
const claim = { holderId: 'one', expiresAt: claimEnds(now) };

describe('a claim', () => {
  it.each<[ContributionStatus, number | null, string[]]>([
    ['SUBMITTED', null, ['one', 'other']],
    ['IN_REVIEW', null, ['one', 'other']],
    ['ACCEPTED', 2, ['one', 'other']],
    ['ACCEPTED', null, []],
    ['CHANGES_REQUESTED', null, []],
    ['DECLINED', null, []],
  ])('on what is %s, with edit %s, is for %j', (status, edit, names) => {
    expect(named((viewer) => mayClaim(viewer, facts(status, edit)))).toEqual(names);
  });

  it('is not for whoever leaves an appeal to others', () => {
    const appealed = { ...facts('IN_REVIEW'), isAppealed: true, declinerId: 'one' };
    expect(named((viewer) => mayClaim(viewer, appealed))).toEqual(['other']);
  });

  it('is never on an own text', () => {
    const own = { ...facts('SUBMITTED'), authorParticipantId: 'other' };
    expect(named((viewer) => mayClaim(viewer, own))).toEqual(['one']);
  });

  it('is seen by those who run the desk, and not by the author', () => {
    expect(named((viewer) => maySeeClaim(viewer, facts('IN_REVIEW')))).toEqual([
      'one',
      'other',
      'secretariat',
    ]);
  });

  it('is released by whoever has it, and by the secretariat where somebody left it open', () => {
    expect(named((viewer) => mayRelease(viewer, facts('IN_REVIEW'), claim))).toEqual(['one', 'secretariat']);
    expect(named((viewer) => mayReleaseForOthers(viewer, facts('IN_REVIEW')))).toEqual(['secretariat']);
  });

  it('is none from the moment on in which it expires, and outlives a renewal that is late', () => {
    const after = (ms: number) => isHeld(claim, new Date(now.getTime() + ms));
    expect([after(0), after(CLAIM_MS - 1), after(CLAIM_MS)]).toEqual([true, true, false]);
    expect(CLAIM_RENEWED_EVERY_MS * 2).toBeLessThanOrEqual(CLAIM_MS);
  });

  it('puts a text in review, and leaves an accepted one accepted', () => {
    expect(statusOnceClaimed('SUBMITTED')).toBe('IN_REVIEW');
    expect(statusOnceClaimed('ACCEPTED')).toBe('ACCEPTED');
  });
});
