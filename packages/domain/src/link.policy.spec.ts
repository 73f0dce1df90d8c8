/** Who may link what, and take which link away. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor, Viewer } from './actor.js';
import type { ContributionFacts } from './contribution.policy.js';
import { mayLink, mayUnlink, speaksFor } from './link.policy.js';
import type { Role } from './vocabulary.js';

const person = (participantId: string, role: Role, sessionId: string | null = null): MeetingActor => ({
  meetingId: 'm',
  participantId,
  roles: [{ role, sessionId }],
});
const viewers: Record<string, Viewer> = {
  public: null,
  author: person('author', 'EXPERT'),
  maker: person('maker', 'EXPERT'),
  expert: person('other', 'EXPERT'),
  rapporteur: person('rapporteur', 'RAPPORTEUR', 'session'),
  'rapporteur next door': person('elsewhere', 'RAPPORTEUR', 'another'),
  secretariat: person('secretariat', 'SECRETARIAT'),
};
const own: ContributionFacts = {
  ...{ sessionId: 'session', authorParticipantId: 'author' },
  ...{ status: 'ACCEPTED', wasPublic: true },
};
const far: ContributionFacts = {
  ...{ sessionId: 'far', authorParticipantId: 'somebody' },
  ...{ status: 'SUBMITTED', wasPublic: false },
};
const whoCan = (ability: (viewer: Viewer) => boolean) =>
  Object.keys(viewers).filter((name) => ability(viewers[name] ?? null));

describe('the policy on links', () => {
  it('lets authors and the rapporteur of the session speak for a contribution', () => {
    expect(whoCan((viewer) => speaksFor(viewer, own))).toEqual(['author', 'rapporteur']);
  });

  it('lets the room link what it works on', () => {
    expect(whoCan((viewer) => mayLink(viewer, far))).toEqual(
      Object.keys(viewers).filter((name) => name !== 'public'),
    );
    for (const status of ['DRAFT', 'DECLINED', 'WITHDRAWN', 'MERGED', 'ARCHIVED'] as const)
      expect(whoCan((viewer) => mayLink(viewer, { ...own, status }))).toEqual([]);
  });

  it('lets whoever made a link take it away, and the rapporteur of either end', () => {
    const link = { madeBy: 'maker', ends: [far, own] };
    expect(whoCan((viewer) => mayUnlink(viewer, link))).toEqual(['maker', 'rapporteur']);
  });
});
