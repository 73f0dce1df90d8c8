/** An author who writes on goes on from the edit that waits, with all of its fields. */
import { describe, expect, it } from '@jest/globals';
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { withoutRedacted } from './redacted-draft';
import { keptRevision, reviseDraft, revisionOf, writtenMeanwhile } from './revise-draft';

const accepted = {
  id: 'c',
  kind: 'RECOMMENDATION',
  version: 4,
  language: 'es',
  title: null,
  text: 'Que los Estados actúen.',
  addressees: ['STATES'],
  affectedGroups: ['CHILDREN'],
  countryCodes: ['CL'],
  details: [],
  revisions: [{ number: 1, state: 'CURRENT' }],
};
const edit = {
  number: 2,
  state: 'WAITING',
  language: 'en',
  title: null,
  text: 'That States act within a year.',
  addressees: ['STATES', 'CIVIL_SOCIETY'],
  affectedGroups: ['WOMEN'],
  countryCodes: ['BO', 'PE'],
  details: [{ name: 'timeHorizon', text: 'One year.' }],
};
const own = (revisions: object[]) => ({ ...accepted, revisions }) as unknown as OwnContributionFragment;

describe('a new version', () => {
  it('starts from the edit that waits', () => {
    const waiting = own([...accepted.revisions, edit]);
    const draft = reviseDraft(waiting, 'r');
    const { text, addressees, language, affectedGroups, countryCodes, details } = edit;
    expect(draft).toMatchObject({ revisionId: 'r', expectedVersion: 4, text, addressees });
    expect(revisionOf(waiting, draft)).toMatchObject({
      language,
      addressees,
      affectedGroups,
      countryCodes,
      details,
    });
  });

  it('fills what was left open, and keeps what an older form has asked for', () => {
    const older = { ...accepted, details: [{ name: 'context', text: 'The border.' }] } as never;
    const draft = { ...reviseDraft(older, 'r'), details: { timeHorizon: 'One year.', indicator: ' ' } };
    expect(revisionOf(older, draft).details).toEqual([
      { name: 'timeHorizon', text: 'One year.' },
      { name: 'context', text: 'The border.' },
    ]);
  });

  it('goes on from what a device kept before all of its fields were asked for', () => {
    const waiting = own([...accepted.revisions, edit]);
    const untouched = reviseDraft(waiting, 'r');
    const kept = {
      revisionId: 'k',
      expectedVersion: 3,
      title: '',
      text: 'Kept.',
      addressees: [],
      reason: '',
    };
    expect(keptRevision(waiting, untouched, kept as never)).toMatchObject({
      ...kept,
      affectedGroups: ['WOMEN'],
      countryCodes: ['BO', 'PE'],
      details: { timeHorizon: 'One year.' },
    });
  });

  it('starts from what everybody reads where nothing waits, whatever was not taken', () => {
    const alone = own([...accepted.revisions, { ...edit, state: 'NOT_TAKEN' }]);
    const { text, addressees, language, affectedGroups, countryCodes } = accepted;
    const draft = reviseDraft(alone, 'r');
    expect(draft).toMatchObject({ text, addressees });
    expect(revisionOf(alone, draft)).toMatchObject({
      language,
      addressees,
      affectedGroups,
      countryCodes,
      details: [],
    });
  });

  it('takes it that what is said changes until its author says otherwise', () => {
    const alone = own(accepted.revisions);
    const draft = reviseDraft(alone, 'r');
    expect(revisionOf(alone, draft).editKind).toBe('SUBSTANTIVE');
    expect(revisionOf(alone, { ...draft, editKind: 'EDITORIAL' }).editKind).toBe('EDITORIAL');
  });
});

describe('a new version of a text in which a passage was masked meanwhile', () => {
  const before = own([{ ...edit, state: 'CURRENT' }]);
  const named = {
    ...accepted,
    text: 'Llamen a Zoila, calle Siete.',
    details: [{ name: 'context', text: 'Zoila avisó.' }],
  };
  const seen = { ...before, ...named } as unknown as OwnContributionFragment;
  const present = {
    ...named,
    version: 5,
    text: 'Llamen a ▐1▌, calle Siete.',
    details: [{ name: 'context', text: '▐1▌ avisó.' }],
    redactions: [{ id: 'x', number: 1, reason: 'PERSONAL_DATA' }],
  } as unknown as OwnContributionFragment;
  const draft = {
    ...reviseDraft({ ...seen, ...named } as never, 'r'),
    text: 'Llamen a zoila, calle Siete, y a su vecina ZOILA.',
    reason: 'Zoila me lo pidió.',
  };

  it('loses the passage everywhere and keeps whatever else was typed', () => {
    const bare = withoutRedacted(present, draft);
    expect(bare).toMatchObject({
      text: 'Llamen a ▐1▌, calle Siete, y a su vecina ▐1▌.',
      reason: '▐1▌ me lo pidió.',
      details: { context: '▐1▌ avisó.' },
    });
    expect(JSON.stringify(bare)).not.toMatch(/zoila/i);
  });

  it('goes on from there as if nothing had been between', () => {
    const bare = withoutRedacted(present, draft);
    expect(writtenMeanwhile(present, draft)).not.toBeNull();
    expect(writtenMeanwhile(present, bare)).toBeNull();
    expect(withoutRedacted(present, bare)).toBe(bare);
  });

  it('stays as it is where nothing was masked, or more than that was changed', () => {
    expect(withoutRedacted({ ...present, redactions: [] }, draft)).toBe(draft);
    const other = { ...present, text: 'Otra cosa ▐1▌.', details: [] } as OwnContributionFragment;
    expect(withoutRedacted(other, draft)).toBe(draft);
  });
});
