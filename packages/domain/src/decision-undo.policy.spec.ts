/** Taking a decision back as a table: who × what happened since. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor, Viewer } from './actor.js';
import { mayUndo, statusOnceUndone, type DecidedFacts } from './decision-undo.policy.js';
import type { ContributionStatus, Role } from './vocabulary.js';

const person = (participantId: string, role: Role, sessionId: string | null): MeetingActor => ({
  meetingId: 'm',
  participantId,
  roles: [{ role, sessionId }],
});
const rapporteur = person('rapporteur', 'RAPPORTEUR', 'session');
const viewers: Record<string, Viewer> = {
  public: null,
  author: person('author', 'EXPERT', null),
  rapporteur,
  colleague: person('colleague', 'RAPPORTEUR', 'session'),
  secretariat: person('secretariat', 'SECRETARIAT', null),
  'rapporteur who moved on': person('rapporteur', 'RAPPORTEUR', 'another'),
  'rapporteur who writes now': person('rapporteur', 'EXPERT', null),
};
const decision = { participantId: 'rapporteur', toStatus: 'ACCEPTED' as const, acts: 2 };
const facts = (changes: Partial<DecidedFacts> = {}): DecidedFacts => ({
  sessionId: 'session',
  authorParticipantId: 'author',
  status: 'ACCEPTED',
  wasPublic: true,
  acts: 2,
  ...{ waitingRevisionNumber: null, isAppealed: false, declinerId: null },
  ...changes,
});

describe('who takes a decision back', () => {
  it('is whoever took it, as long as they decide there', () => {
    const names = Object.keys(viewers).filter((name) => mayUndo(viewers[name] ?? null, decision, facts()));
    expect(names).toEqual(['rapporteur']);
  });

  it.each<ContributionStatus>(['ACCEPTED', 'DECLINED', 'CHANGES_REQUESTED'])('takes back %s', (status) => {
    expect(mayUndo(rapporteur, { ...decision, toStatus: status }, facts({ status }))).toBe(true);
  });

  it.each<[string, Partial<DecidedFacts>]>([
    ['another act', { acts: 3 }],
    ['another status', { status: 'WITHDRAWN' }],
    ['its reopening', { status: 'IN_REVIEW' }],
    ['the archive', { status: 'ARCHIVED' }],
    ['an own text', { authorParticipantId: 'rapporteur' }],
  ])('is nobody after %s', (_, changes) => {
    expect(mayUndo(rapporteur, decision, facts(changes))).toBe(false);
  });

  it.each<ContributionStatus>(['SUBMITTED', 'IN_REVIEW'])(
    'takes back what leads to review, found %s',
    (status) => {
      expect(mayUndo(rapporteur, { ...decision, toStatus: 'IN_REVIEW' }, facts({ status }))).toBe(true);
    },
  );

  it('has it stand as before, and wait in nobody’s hand where it waited', () => {
    expect(statusOnceUndone({ fromStatus: 'IN_REVIEW' })).toBe('SUBMITTED');
    expect(statusOnceUndone({ fromStatus: 'ACCEPTED' })).toBe('ACCEPTED');
  });

  it('takes back a reopening also as the secretariat', () => {
    const reopening = { participantId: 'secretariat', toStatus: 'IN_REVIEW' as const, acts: 2 };
    expect(mayUndo(viewers['secretariat']!, reopening, facts({ status: 'IN_REVIEW' }))).toBe(true);
    const refusal = { ...reopening, toStatus: 'DECLINED' as const };
    expect(mayUndo(viewers['secretariat']!, refusal, facts({ status: 'DECLINED' }))).toBe(false);
  });

  it('is nobody where it was not written down which version was decided about', () => {
    expect(mayUndo(rapporteur, { ...decision, acts: null }, facts())).toBe(false);
  });
});
