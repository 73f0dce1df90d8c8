/** Who takes apart what, and where its parts go on. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor } from './actor.js';
import { maySplit, statusOfParts } from './splitting.policy.js';
import { CONTRIBUTION_STATUSES, type ContributionStatus } from './vocabulary.js';

const rapporteur: MeetingActor = {
  ...{ meetingId: 'm', participantId: 'rapporteur' },
  roles: [{ role: 'RAPPORTEUR', sessionId: 's' }],
};
const facts = (status: ContributionStatus, sessionId = 's', authorParticipantId = 'author') => ({
  ...{ sessionId, authorParticipantId, status, wasPublic: false },
});

describe('splitting', () => {
  it('is of what waits or was accepted, and of nothing that is decided otherwise', () => {
    const may = CONTRIBUTION_STATUSES.filter((status) => maySplit(rapporteur, facts(status)));
    expect(may).toEqual(['SUBMITTED', 'IN_REVIEW', 'ACCEPTED']);
  });

  it('is the rapporteur’s of that session, and never of an own text', () => {
    expect(maySplit(rapporteur, facts('ACCEPTED', 'another'))).toBe(false);
    expect(maySplit(rapporteur, facts('ACCEPTED', 's', 'rapporteur'))).toBe(false);
    expect(maySplit(null, facts('ACCEPTED'))).toBe(false);
  });

  it('leaves the parts where the whole stood', () => {
    expect(statusOfParts('ACCEPTED')).toBe('ACCEPTED');
    for (const status of ['SUBMITTED', 'IN_REVIEW'] as const) expect(statusOfParts(status)).toBe('SUBMITTED');
  });
});
