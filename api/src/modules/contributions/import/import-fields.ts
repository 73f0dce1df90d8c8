/** The fields that an imported row can fill, and the column names by which each is recognised without being told. */
import { foldName } from '@aportes/domain/fold-name';

export const IMPORT_FIELDS = [
  'id',
  'text',
  'language',
  'kind',
  'title',
  'theme',
  'subregion',
  'country',
  'addressee',
  'group',
  'source',
  'date',
  'detail',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Fields that take the values of all their columns together; of the others the first column with a value counts. */
const LIST_FIELDS: ReadonlySet<ImportField> = new Set([
  'theme',
  'subregion',
  'country',
  'addressee',
  'group',
  'detail',
]);

export function takesAllColumns(field: ImportField): boolean {
  return LIST_FIELDS.has(field);
}

/** In order of preference: the first theme named is the main one, a person's name goes before a code. */
const KNOWN_COLUMNS: Record<Exclude<ImportField, 'detail'>, readonly string[]> = {
  id: ['id', 'external_id'],
  text: ['text', 'texto', 'texte'],
  language: ['language', 'lang', 'idioma', 'langue'],
  kind: ['kind', 'tipo', 'type'],
  title: ['title', 'titulo', 'titre'],
  theme: ['theme', 'tema', 'themes', 'temas', 'theme_hint', 'themes_secondary'],
  subregion: ['subregion', 'subregions', 'subregiones', 'subregiao', 'sous_region'],
  country: ['state', 'country', 'countries', 'iso3', 'iso2', 'pais', 'paises', 'pays'],
  addressee: ['addressee', 'addressees', 'destinatario', 'destinatarios', 'destinataire', 'destinataires'],
  group: ['groups', 'affected_groups', 'grupos', 'groupes'],
  source: [
    'by_name',
    'author',
    'autor',
    'auteur',
    'organization',
    'organisation',
    'organizacion',
    'organizacao',
    'by',
    'source',
    'fuente',
    'fonte',
  ],
  date: ['date', 'at', 'written_at', 'fecha'],
};

interface KnownColumn {
  field: ImportField;
  rank: number;
}

const BY_NAME: ReadonlyMap<string, KnownColumn> = new Map(
  Object.entries(KNOWN_COLUMNS).flatMap(([field, names]) =>
    names.map((name, rank) => [name, { field: field as ImportField, rank }] as const),
  ),
);

/** The column under which Decidim, the UPR and others name the State that a text addresses. */
export function addressesState(column: string): boolean {
  return foldName(column) === 'state';
}

export function knownColumn(name: string): KnownColumn | null {
  return BY_NAME.get(foldName(name)) ?? null;
}

export function isImportField(name: string): name is ImportField {
  return (IMPORT_FIELDS as readonly string[]).includes(name);
}
