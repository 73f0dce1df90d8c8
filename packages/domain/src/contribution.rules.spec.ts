/** Each kind has its required fields, and each problem names its field. */
import { describe, expect, it } from '@jest/globals';
import { CONTRIBUTION_MOVES, canMoveContribution } from './contribution.transitions.js';
import { contentProblems, statusAfterSubmission } from './contribution.rules.js';
import { formatJoinCode, normalizeJoinCode } from './join-code.js';
import { CONTRIBUTION_STATUSES } from './vocabulary.js';

const fields = (content: Parameters<typeof contentProblems>[0]) =>
  contentProblems(content).map(({ field, code }) => `${field} ${code}`);

describe('contentProblems', () => {
  it('asks a recommendation for a text and an addressee', () => {
    expect(fields({ kind: 'RECOMMENDATION', title: null, text: ' ', addressees: [] })).toEqual([
      'text REQUIRED',
      'addressees REQUIRED',
    ]);
  });

  it('asks a good practice for a title', () => {
    expect(fields({ kind: 'GOOD_PRACTICE', title: null, text: 'Told.', addressees: [] })).toEqual([
      'title REQUIRED',
    ]);
  });

  it('asks the one-line kinds for one text alone', () => {
    expect(fields({ kind: 'CONCERN', title: null, text: 'Too few shelters.', addressees: [] })).toEqual([]);
  });

  it('checks a title wherever one is given', () => {
    expect(fields({ kind: 'CONCERN', title: 'x'.repeat(301), text: 'a', addressees: [] })).toEqual([
      'title TOO_LONG',
    ]);
  });
});

describe('status moves', () => {
  it('end in the archive, from every status but a draft', () => {
    for (const status of CONTRIBUTION_STATUSES.filter((one) => one !== 'DRAFT' && one !== 'ARCHIVED'))
      expect(CONTRIBUTION_MOVES[status]).toContain('ARCHIVED');
    expect(CONTRIBUTION_MOVES.ARCHIVED).toEqual([]);
  });

  it('never lead back to a draft', () => {
    for (const status of CONTRIBUTION_STATUSES) expect(canMoveContribution(status, 'DRAFT')).toBe(false);
  });

  it('accept at once only where the session is post-moderated', () => {
    expect(statusAfterSubmission('POST', false)).toBe('ACCEPTED');
    expect(statusAfterSubmission('PRE', false)).toBe('SUBMITTED');
    expect(statusAfterSubmission('POST', true)).toBe('SUBMITTED');
  });
});

describe('join codes', () => {
  it('are the same however they are typed, and shown in two groups', () => {
    for (const typed of ['7K29QF', '7k2-9qf', ' 7K2 9QF ']) expect(normalizeJoinCode(typed)).toBe('7K29QF');
    expect(formatJoinCode('7K29QF')).toBe('7K2-9QF');
  });
});
