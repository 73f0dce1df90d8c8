/** A split loses nothing, and can be taken back to the letter until the text goes on. */
import { describe, expect, it } from '@jest/globals';
import { newDraft, nextDraft } from '../capture/capture-draft';
import { canJoin, joinDraft, splitDraft } from './split-draft';

const presets = { subregionIds: [], attributionLevel: 'INSTITUTION' as const };
const text = '1. Ratificar el Convenio.\n2. Crear un fondo.\n3. Abrir una ventanilla.';
const parts = ['1. Ratificar el Convenio', 'Crear un fondo', 'Abrir una ventanilla.'];
const written = { ...newDraft(presets), text, addressees: ['STATES' as const] };

describe('splitting a draft', () => {
  it('puts back together what it took apart, to the letter', () => {
    const split = { ...written, ...splitDraft(written, parts) };
    expect(split).toMatchObject({ text: parts[0], upcoming: parts.slice(1) });
    expect(canJoin(split)).toBe(true);
    expect({ ...split, ...joinDraft(split) }).toMatchObject({ text, upcoming: [] });
  });

  it('does not overwrite what was typed since', () => {
    const split = { ...written, ...splitDraft(written, parts) };
    expect(canJoin({ ...split, text: `${split.text} 189` })).toBe(false);
  });

  it('brings one part after the other, for the same addressees, and then an empty form', () => {
    const first = { ...written, ...splitDraft(written, parts) };
    const second = nextDraft(first);
    expect(second).toMatchObject({ text: parts[1], upcoming: [parts[2]], addressees: ['STATES'] });
    expect(canJoin(second)).toBe(false);
    const third = nextDraft(second);
    expect(third).toMatchObject({ text: parts[2], upcoming: [], addressees: ['STATES'] });
    expect(nextDraft(third)).toMatchObject({ text: '', addressees: [] });
  });
});
