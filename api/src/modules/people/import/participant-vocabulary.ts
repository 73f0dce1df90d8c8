/** What the words of a file of participants may mean: codes, and the labels of all four languages. */
import { foldName } from '@aportes/domain/fold-name';
import {
  CAPACITIES,
  LANGUAGES,
  ROLES,
  STAKEHOLDER_KINDS,
  type Capacity,
  type Language,
  type Role,
  type StakeholderKind,
} from '@aportes/domain/vocabulary';
import { translator } from '@aportes/i18n/translator';
import { COUNTRIES } from '@aportes/taxonomy/countries';
import { countryFinder } from '@aportes/taxonomy/country-names';

type Finder<Value> = (written: string) => Value | null;

export interface ParticipantVocabulary {
  kindOf: Finder<StakeholderKind>;
  roleOf: Finder<Role>;
  capacityOf: Finder<Capacity>;
  languageOf: Finder<Language>;
  countryOf: Finder<string>;
  /** A session of the meeting by its place in the agenda or the code of its theme. */
  sessionOf: Finder<string>;
}

/** A label may name two forms of a word: "Experta o experto" is found by either. */
const FORMS = /_(?:o|ou|or|e|et|and|y)_|\//;

async function labelled<Value extends string>(
  values: readonly Value[],
  catalogue: string,
): Promise<Finder<Value>> {
  const found = new Map<string, Value>(values.map((value) => [foldName(value), value]));
  for (const language of LANGUAGES) {
    const t = await translator(language);
    for (const value of values) {
      const label = foldName(t(`vocabulary:${catalogue}.${value}`));
      for (const form of [label, ...label.split(FORMS)]) if (!found.has(form)) found.set(form, value);
    }
  }
  return (written) => found.get(foldName(written)) ?? null;
}

export async function participantVocabulary(
  sessions: readonly { id: string; position: number; themeCode: string | null }[],
): Promise<ParticipantVocabulary> {
  const places = new Map(sessions.map(({ id, position }) => [String(position), id]));
  const themes = new Map(sessions.flatMap(({ id, themeCode }) => (themeCode ? [[themeCode, id]] : [])));
  const language = await labelled(LANGUAGES, 'language');
  return {
    kindOf: await labelled(STAKEHOLDER_KINDS, 'stakeholderKind'),
    roleOf: await labelled(ROLES, 'role'),
    capacityOf: await labelled(CAPACITIES, 'capacity'),
    // `es-CL` is written in Spanish too.
    languageOf: (written) => language(written.split(/[-_]/)[0] ?? '') ?? language(written),
    countryOf: countryFinder(COUNTRIES),
    sessionOf: (written) => places.get(written.trim()) ?? themes.get(written.trim().toLowerCase()) ?? null,
  };
}
