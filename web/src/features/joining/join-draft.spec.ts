/** Proves what the joining form refuses by itself and what it sends. */
import { describe, expect, it } from '@jest/globals';
import { joinInput, joinRefusals, newJoinDraft } from './join-draft';

const ana = { ...newJoinDraft(), name: '  Ana Ñandú ', stakeholderKind: 'ACADEMIA' as const };

describe('joining', () => {
  it('asks for a name and a kind, and for nothing else', () => {
    expect(joinRefusals(newJoinDraft()).map((one) => [one.field, one.code])).toEqual([
      ['name', 'REQUIRED'],
      ['stakeholderKind', 'REQUIRED'],
    ]);
    expect(joinRefusals(ana)).toEqual([]);
  });

  it('says by field what is too long', () => {
    const wordy = { ...ana, name: 'a'.repeat(201), institution: 'b'.repeat(301) };
    expect(joinRefusals(wordy).map((one) => [one.field, one.code, one.limit])).toEqual([
      ['name', 'TOO_LONG', 200],
      ['institution', 'TOO_LONG', 300],
    ]);
  });

  it('sends nothing as nothing, not as an empty word', () => {
    expect(joinInput(ana, '7K29QF', 'pt')).toEqual({
      participantId: ana.participantId,
      code: '7K29QF',
      language: 'pt',
      name: 'Ana Ñandú',
      institution: null,
      countryCode: null,
      stakeholderKind: 'ACADEMIA',
    });
    expect(joinInput(newJoinDraft(), '7K29QF', 'es')).toBeNull();
  });

  it('keeps one identity for a draft, of the kind the server takes', () => {
    expect(ana.participantId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(newJoinDraft().participantId).not.toBe(ana.participantId);
  });
});
