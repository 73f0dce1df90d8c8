/** The coach sees the same in four languages, cuts a text only at its seams, and never stumbles over one. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../vocabulary.js';
import { adviceOn } from './coach.js';
import { LEXICON as EN } from './lexicon.en.js';
import { LEXICON as ES } from './lexicon.es.js';
import { LEXICON as FR } from './lexicon.fr.js';
import { LEXICON as PT } from './lexicon.pt.js';

const LEXICONS = { en: EN, es: ES, pt: PT, fr: FR };
const NOTHING_SAID = { who: false, forWhom: false, byWhen: false };
const advise = (language: Language, text: string) => adviceOn(text, LEXICONS[language], NOTHING_SAID);

const COMPLETE: [Language, string][] = [
  ['en', 'Governments should abolish the detention of migrant children by 2020.'],
  ['es', 'Los Estados deben abolir la detención de niñas y niños migrantes antes de 2020.'],
  ['pt', 'Os Estados devem abolir a detenção de crianças migrantes até 2020.'],
  ['fr', 'Les États devraient abolir la détention des enfants migrants d’ici 2020.'],
];

const VAGUE: [Language, string, string][] = [
  ['en', 'Strengthen cooperation.', 'Strengthen'],
  ['es', 'Hay que fortalecer la cooperación.', 'fortalecer'],
  ['pt', 'Fortalecer a cooperação.', 'Fortalecer'],
  ['fr', 'Renforcer la coopération.', 'Renforcer'],
];

const TWO_ACTIONS: [Language, string, string[]][] = [
  [
    'en',
    'States should ratify the Convention by 2019 and open a window in every town.',
    ['States should ratify the Convention by 2019', 'open a window in every town.'],
  ],
  [
    'es',
    '1. Ratificar el Convenio 189.\n2. Crear un fondo para las familias.',
    ['1. Ratificar el Convenio 189', 'Crear un fondo para las familias.'],
  ],
  [
    'pt',
    'Os Estados devem reconhecer os diplomas em 90 dias e criar um guichê nos consulados.',
    ['Os Estados devem reconhecer os diplomas em 90 dias', 'criar um guichê nos consulados.'],
  ],
  [
    'fr',
    'Les États devraient supprimer les frais de visa et créer un guichet dans chaque commune.',
    ['Les États devraient supprimer les frais de visa', 'créer un guichet dans chaque commune.'],
  ],
];

describe('the coach', () => {
  it.each(COMPLETE)('finds nothing missing where all is said (%s)', (language, text) => {
    expect(advise(language, text)).toEqual({ missing: [], vague: null, parts: [text] });
  });

  it.each(VAGUE)('names the words that leave the deed open (%s)', (language, text, vague) => {
    expect(advise(language, text)).toMatchObject({
      missing: ['WHO', 'ACTION', 'FOR_WHOM', 'BY_WHEN'],
      vague,
    });
  });

  it.each(TWO_ACTIONS)('offers to cut a text with two actions at its seam (%s)', (language, text, parts) => {
    expect(advise(language, text).parts).toEqual(parts);
  });

  it.each<[Language, string]>([
    ['en', 'Adopt and implement a law against trafficking.'],
    ['es', 'Proteger y promover los derechos de las personas migrantes.'],
    ['pt', 'Promover e proteger os direitos das crianças.'],
    ['fr', 'Promouvoir et protéger les droits des enfants.'],
    ['es', 'Que los Estados prohíban, antes de 2019, que las escuelas compartan datos con la policía.'],
  ])('leaves two verbs with one object together (%s: %s)', (language, text) => {
    expect(advise(language, text).parts).toEqual([text]);
  });

  it('reads with or without accents, in any case', () => {
    const plain = 'LOS ESTADOS DEBEN ABOLIR LA DETENCION DE NINOS MIGRANTES ANTES DE 2020.';
    expect(advise('es', plain).missing).toEqual([]);
  });

  it('takes what the fields beside the text say', () => {
    const said = { who: true, forWhom: true, byWhen: true };
    expect(adviceOn('Open a window.', EN, said).missing).toEqual([]);
  });

  it('takes a year for a date only where it is one to act by', () => {
    expect(advise('en', 'States should ratify the 1951 Convention for refugees.').missing).toEqual([
      'BY_WHEN',
    ]);
    expect(advise('en', 'States should pay nurses within six months.').missing).toEqual([]);
  });

  it('holds its tongue about an action whose verb it does not know', () => {
    expect(advise('es', 'Que los Estados blinden los datos de los niños antes de 2019.').missing).toEqual([]);
    expect(advise('en', 'States should quash convictions of victims by 2019.').missing).toEqual([]);
  });

  it('takes measures for what they are', () => {
    expect(advise('en', 'Adopt measures for children.').vague).toBe('Adopt');
    expect(advise('fr', 'Adopter des mesures pour les enfants.').vague).toBe('Adopter');
  });

  it('takes no other word for what joins two actions', () => {
    expect(advise('pt', 'Ratificar o acordo e criar um fundo.').parts).toHaveLength(2);
    expect(advise('pt', 'Ratificar o acordo é criar um fundo.').parts).toHaveLength(1);
  });

  it('cuts any text only into parts of itself, in their order, and loses no more than what stands between', () => {
    const word = fc.constantFrom(
      'Ratificar',
      'crear',
      'y',
      'el',
      'fondo',
      'deben',
      'Estados',
      ',',
      '.',
      '\n',
      '2',
      'é',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((all) => all.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.values(LEXICONS)), (written, lexicon) => {
        let from = 0;
        let kept = 0;
        for (const part of adviceOn(written, lexicon, NOTHING_SAID).parts) {
          const at = written.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(written.slice(from, at)).toMatch(/^(?:[\s\p{P}\p{S}]|\d{1,2}|y|e|et|and)*$/u);
          from = at + part.length;
          kept += 1;
        }
        expect(written.slice(from).trim()).toBe('');
        expect(kept).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a text without a single word back as it is', () => {
    expect(advise('es', ' … ').parts).toEqual(['…']);
  });
});
