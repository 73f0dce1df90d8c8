/** People are managed by the secretariat, and somebody always stays to run the meeting. */
import { describe, expect, it } from '@jest/globals';
import type { Viewer } from './actor.js';
import { isLastOfSecretariat, mayBeBoundToSession, mayManagePeople } from './people.policy.js';
import { ROLES, type Role } from './vocabulary.js';

const withRole = (role: Role): Viewer => ({
  meetingId: 'm',
  participantId: 'p',
  roles: [{ role, sessionId: null }],
});

describe('mayManagePeople', () => {
  it('is for the secretariat alone', () => {
    expect(mayManagePeople(null)).toBe(false);
    expect(ROLES.filter((role) => mayManagePeople(withRole(role)))).toEqual(['SECRETARIAT']);
  });
});

describe('mayBeBoundToSession', () => {
  it('binds rapporteurs and presenters alone', () => {
    expect(ROLES.filter(mayBeBoundToSession)).toEqual(['PRESENTER', 'RAPPORTEUR']);
  });
});

describe('isLastOfSecretariat', () => {
  it('holds for the only one, and for nobody while there are two', () => {
    expect(isLastOfSecretariat(['a'], 'a')).toBe(true);
    expect(isLastOfSecretariat(['a'], 'b')).toBe(false);
    expect(isLastOfSecretariat(['a', 'b'], 'a')).toBe(false);
    expect(isLastOfSecretariat([], 'a')).toBe(false);
  });
});
