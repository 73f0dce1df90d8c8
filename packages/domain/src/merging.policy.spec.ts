/** Putting texts together as a table: who × status, and who may be named for what was put together. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor, Viewer } from './actor.js';
import { isMergeable, mayCoAuthor, mayMerge, type MergedFacts } from './merging.policy.js';
import { ATTRIBUTION_LEVELS, CONTRIBUTION_STATUSES, type Role } from './vocabulary.js';

const person = (participantId: string, role: Role, sessionId: string | null = null): MeetingActor => ({
  ...{ participantId, meetingId: 'm' },
  roles: [{ role, sessionId }],
});
const everybody: Viewer[] = [
  null,
  person('author', 'EXPERT'),
  person('expert', 'EXPERT'),
  person('rapporteur', 'RAPPORTEUR', 'session'),
  person('elsewhere', 'RAPPORTEUR', 'another'),
  person('secretariat', 'SECRETARIAT'),
];
const named = (may: (viewer: Viewer) => boolean) =>
  everybody.filter(may).map((viewer) => viewer?.participantId ?? 'public');
const facts = (changes: Partial<MergedFacts> = {}): MergedFacts => ({
  ...{ sessionId: 'session', authorParticipantId: 'author', wasPublic: true },
  ...{ status: 'MERGED', attributionLevel: 'INSTITUTION' },
  ...changes,
});

describe('putting texts together', () => {
  it('is for what waits or was accepted', () => {
    const mergeable = CONTRIBUTION_STATUSES.filter((status) => isMergeable({ status }));
    expect(mergeable).toEqual(['SUBMITTED', 'IN_REVIEW', 'ACCEPTED']);
  });

  it('is for a rapporteur of the session, and never for an own text', () => {
    expect(named((viewer) => mayMerge(viewer, facts({ status: 'ACCEPTED' })))).toEqual(['rapporteur']);
    const own = facts({ status: 'ACCEPTED', authorParticipantId: 'rapporteur' });
    expect(named((viewer) => mayMerge(viewer, own))).toEqual([]);
    expect(named((viewer) => mayMerge(viewer, facts()))).toEqual([]);
  });

  it('asks its author alone who is named, and never of what is not attributable', () => {
    const whoIsAsked = (changes: Partial<MergedFacts>) =>
      named((viewer) => mayCoAuthor(viewer, facts(changes)));
    for (const attributionLevel of ATTRIBUTION_LEVELS)
      expect(whoIsAsked({ attributionLevel })).toEqual(
        attributionLevel === 'NON_ATTRIBUTABLE' ? [] : ['author'],
      );
    expect(whoIsAsked({ status: 'ACCEPTED' })).toEqual([]);
  });
});
