/** Retagging as a table: who × what became of the contribution, and which tags are the same. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor, Viewer } from './actor.js';
import type { ContributionFacts } from './contribution.policy.js';
import { haveSameTags, mayRetag, mayUndoRetagging, type Tags } from './retagging.policy.js';
import { CONTRIBUTION_STATUSES, type Role } from './vocabulary.js';

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
  'rapporteur elsewhere': person('rapporteur', 'RAPPORTEUR', 'another'),
};
const facts: ContributionFacts & { version: number } = {
  sessionId: 'session',
  authorParticipantId: 'author',
  status: 'ACCEPTED',
  wasPublic: true,
  version: 2,
};
const names = (may: (viewer: Viewer) => boolean) =>
  Object.keys(viewers).filter((name) => may(viewers[name] ?? null));

describe('whoever decides about a contribution', () => {
  it('sets its tags, and never those of an own text', () => {
    expect(names((viewer) => mayRetag(viewer, facts))).toEqual(['rapporteur', 'colleague']);
    expect(mayRetag(rapporteur, { ...facts, authorParticipantId: 'rapporteur' })).toBe(false);
  });

  it('does so while it waits and once it is accepted', () => {
    const statuses = CONTRIBUTION_STATUSES.filter((status) => mayRetag(rapporteur, { ...facts, status }));
    expect(statuses).toEqual(['SUBMITTED', 'IN_REVIEW', 'ACCEPTED']);
  });

  it('takes it back who did it, until somebody has acted on it, and not the taking back', () => {
    const retagging = { participantId: 'rapporteur', version: 2, takesBack: null };
    expect(names((viewer) => mayUndoRetagging(viewer, retagging, facts))).toEqual(['rapporteur']);
    expect(mayUndoRetagging(rapporteur, retagging, { ...facts, version: 3 })).toBe(false);
    expect(mayUndoRetagging(rapporteur, { ...retagging, takesBack: 'r' }, facts)).toBe(false);
  });
});

describe('the same tags', () => {
  const tags: Tags = { kind: 'CONCERN', themeIds: ['a', 'b', 'c'], subregionIds: ['x', 'y'] };

  it('are so in any order, but for the main theme', () => {
    expect(haveSameTags(tags, { ...tags, themeIds: ['a', 'c', 'b'], subregionIds: ['y', 'x'] })).toBe(true);
    expect(haveSameTags(tags, { ...tags, themeIds: ['b', 'a', 'c'] })).toBe(false);
  });

  it.each<Partial<Tags>>([
    { kind: null },
    { themeIds: ['a', 'b'] },
    { themeIds: ['a', 'b', 'd'] },
    { subregionIds: ['x', 'y', 'z'] },
    { subregionIds: [] },
  ])('are not %j', (changes) => {
    expect(haveSameTags(tags, { ...tags, ...changes })).toBe(false);
  });
});
