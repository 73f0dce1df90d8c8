/** Two of the secretariat open a seal, never its author, and it closes by itself. */
import { describe, expect, it } from '@jest/globals';
import type { Viewer } from './actor.js';
import {
  isOpener,
  isSealed,
  mayAnswerOpening,
  mayAskToOpen,
  maySeeOpening,
  maySeeOpenings,
  sealState,
} from './seal.policy.js';

const who = (participantId: string, role: 'SECRETARIAT' | 'RAPPORTEUR'): NonNullable<Viewer> => ({
  meetingId: 'm',
  participantId,
  roles: [{ role, sessionId: null }],
});
const [one, other, third] = ['one', 'other', 'third'].map((id) => who(id, 'SECRETARIAT'));
const rapporteur = who('rapporteur', 'RAPPORTEUR');
const author = who('author', 'SECRETARIAT');
const everybody: Viewer[] = [null, rapporteur, author, one!, other!, third!];
const named = (may: (viewer: Viewer) => boolean) =>
  everybody.filter(may).map((viewer) => viewer?.participantId ?? 'public');

const facts = {
  sessionId: 's',
  authorParticipantId: 'author',
  status: 'ACCEPTED',
  wasPublic: true,
  attributionLevel: 'NON_ATTRIBUTABLE',
} as const;
const now = new Date('2017-08-30T12:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const waiting = { askedBy: 'one', expiresAt: at(1), verdict: null, answeredBy: null, openUntil: null };
const opened = { ...waiting, verdict: 'AGREED', answeredBy: 'other', openUntil: at(1) } as const;

describe('a seal', () => {
  it('is on what nobody is named for, but not on what was imported or is a draft', () => {
    expect(isSealed(facts)).toBe(true);
    expect(isSealed({ ...facts, authorParticipantId: null })).toBe(false);
    expect(isSealed({ ...facts, status: 'DRAFT' })).toBe(false);
    expect(isSealed({ ...facts, attributionLevel: 'KIND_AND_SUBREGION' })).toBe(false);
  });

  it('is asked for by the secretariat, answered by another one, read by the two, and never by its author', () => {
    expect(named((viewer) => mayAskToOpen(viewer, facts))).toEqual(['one', 'other', 'third']);
    expect(named((viewer) => mayAnswerOpening(viewer, facts, waiting))).toEqual(['other', 'third']);
    expect(named((viewer) => isOpener(viewer, opened))).toEqual(['one', 'other']);
    expect(named((viewer) => isOpener(viewer, waiting))).toEqual([]);
    expect(isOpener({ ...one!, roles: [] }, opened)).toBe(false);
  });

  it('is known to its author once it was opened, before that to the secretariat alone', () => {
    const asExpert = { ...author, roles: [] };
    expect(maySeeOpening(asExpert, facts, waiting)).toBe(false);
    expect(maySeeOpening(asExpert, facts, opened)).toBe(true);
    expect(maySeeOpening(rapporteur, facts, opened)).toBe(false);
  });

  it('is asked after for the secretariat and for whoever is still unnamed', () => {
    const asExpert = { ...author, roles: [] };
    expect(named((viewer) => maySeeOpenings(viewer, facts))).toEqual(['author', 'one', 'other', 'third']);
    expect(maySeeOpenings(asExpert, facts)).toBe(true);
    expect(maySeeOpenings(asExpert, { ...facts, attributionLevel: 'INSTITUTION' })).toBe(false);
  });

  it('waits, and is open, for a while', () => {
    expect([waiting, opened].map((one) => sealState(one, now))).toEqual(['WAITING', 'OPEN']);
    expect([waiting, opened].map((one) => sealState(one, at(1)))).toEqual(['LAPSED', 'CLOSED']);
  });
});
