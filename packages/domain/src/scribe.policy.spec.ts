/** Who keeps the floor of a session, who decides about what was captured, and what its speaker may say. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor, RoleGrant } from './actor.js';
import { decidesAbout, mayHear } from './contribution.policy.js';
import {
  announcedSource,
  knowsTurn,
  mayCapture,
  mayConfirm,
  mayDisown,
  mayScribe,
  speaksForState,
  statusOnceDisowned,
  takesCaptures,
} from './scribe.policy.js';
import { CONTRIBUTION_STATUSES, SESSION_STATUSES } from './vocabulary.js';

const person = (participantId: string, ...roles: RoleGrant[]): MeetingActor => ({
  meetingId: 'm',
  participantId,
  roles,
});
const grant = (role: RoleGrant['role'], sessionId: string | null = null): RoleGrant => ({ role, sessionId });
const scribe = person('scribe', grant('RAPPORTEUR', 's'));
const another = person('another', grant('RAPPORTEUR', 's'));
const speaker = person('speaker', grant('EXPERT'));

const captured = {
  sessionId: 's',
  authorParticipantId: 'speaker',
  status: 'SUBMITTED',
  confirmation: 'AWAITED',
  standsBackId: 'scribe',
  wasPublic: false,
} as const;

describe('the floor of a session', () => {
  it('is kept by its rapporteurs and the secretariat, and by nobody else', () => {
    expect(mayScribe(scribe, 's')).toBe(true);
    expect(mayScribe(person('x', grant('RAPPORTEUR')), 's')).toBe(true);
    expect(mayScribe(person('x', grant('SECRETARIAT')), 's')).toBe(true);
    expect(mayScribe(person('x', grant('RAPPORTEUR', 'other')), 's')).toBe(false);
    for (const role of ['EXPERT', 'PRESENTER', 'DELEGATE'] as const)
      expect(mayScribe(person('x', grant(role)), 's')).toBe(false);
    expect(mayScribe(null, 's')).toBe(false);
  });

  it('has what a rapporteur says taken down by another one', () => {
    expect(mayCapture(scribe, 's', 'scribe')).toBe(false);
    expect(mayCapture(another, 's', 'scribe')).toBe(true);
    expect(mayCapture(scribe, 's', null)).toBe(true);
  });

  it('takes what was said in a pause and after the closing, not before the opening', () => {
    expect(SESSION_STATUSES.filter(takesCaptures)).toEqual(['OPEN', 'PAUSED', 'CLOSED']);
  });

  it('tells afterwards only its scribe which words were whose', () => {
    const over = { scribeId: 'scribe', endedAt: new Date() };
    expect(knowsTurn(scribe, over)).toBe(true);
    expect(knowsTurn(another, over)).toBe(false);
    expect(knowsTurn(null, { scribeId: null, endedAt: new Date() })).toBe(false);
    expect(knowsTurn(another, { ...over, endedAt: null })).toBe(true);
  });

  it('marks a State where its delegation speaks', () => {
    expect(speaksForState('DELEGATION', 'STATE')).toBe(true);
    expect(speaksForState('PERSONAL', 'STATE')).toBe(false);
    expect(speaksForState('DELEGATION', 'IGO')).toBe(false);
    expect(speaksForState('DELEGATION', null)).toBe(false);
  });

  it('tells how somebody was announced only where institutions are told', () => {
    expect(announcedSource('NAME_AND_INSTITUTION', 'Delegation of X')).toBe('Delegation of X');
    expect(announcedSource('INSTITUTION', 'Delegation of X')).toBe('Delegation of X');
    expect(announcedSource('KIND_AND_SUBREGION', 'Delegation of X')).toBeNull();
    expect(announcedSource('NON_ATTRIBUTABLE', 'Delegation of X')).toBeNull();
  });
});

describe('what was captured', () => {
  it('is decided about by whoever did not capture it, unless nobody else is there', () => {
    expect(decidesAbout(scribe, captured)).toBe(false);
    expect(decidesAbout(another, captured)).toBe(true);
    expect(decidesAbout(scribe, { ...captured, standsBackId: null })).toBe(true);
  });

  it('is confirmed once, by its speaker, as long as it stands', () => {
    expect(mayConfirm(speaker, captured)).toBe(true);
    expect(mayConfirm(scribe, captured)).toBe(false);
    expect(mayConfirm(null, { ...captured, authorParticipantId: null })).toBe(false);
    for (const confirmation of ['CONFIRMED', 'CORRECTED', 'NOT_MINE', null] as const)
      expect(mayConfirm(speaker, { ...captured, confirmation })).toBe(false);
    expect(CONTRIBUTION_STATUSES.filter((status) => mayConfirm(speaker, { ...captured, status }))).toEqual([
      'SUBMITTED',
      'IN_REVIEW',
      'CHANGES_REQUESTED',
      'AWAITING_AUTHOR',
      'ACCEPTED',
    ]);
  });

  it('is nobody’s once its speaker has disowned it, and waits', () => {
    expect(mayDisown(speaker, captured)).toBe(true);
    expect(mayDisown(speaker, { ...captured, status: 'AWAITING_AUTHOR' })).toBe(false);
    expect(statusOnceDisowned('ACCEPTED')).toBe('SUBMITTED');
    expect(statusOnceDisowned('IN_REVIEW')).toBe('IN_REVIEW');
  });

  it('is heard to be gone by the public only where the public has read it', () => {
    const change = { type: 'INTERVENTION_DISOWNED', wasPublic: false };
    expect(mayHear(null, change, captured)).toBe(false);
    expect(mayHear(null, { ...change, wasPublic: true }, captured)).toBe(true);
    expect(mayHear(speaker, change, captured)).toBe(true);
  });
});
