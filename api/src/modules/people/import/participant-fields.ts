/** The fields of somebody to invite, and the column names by which each is recognised without being told. */
import { foldName } from '@aportes/domain/fold-name';

export const PARTICIPANT_FIELDS = [
  'email',
  'name',
  'institution',
  'country',
  'kind',
  'language',
  'role',
  'session',
  'capacity',
] as const;
export type ParticipantField = (typeof PARTICIPANT_FIELDS)[number];

const KNOWN_COLUMNS: Record<ParticipantField, readonly string[]> = {
  email: ['email', 'e_mail', 'mail', 'correo', 'correo_electronico', 'courriel', 'adresse_electronique'],
  name: ['name', 'full_name', 'nombre', 'nombre_y_apellido', 'nome', 'nome_completo', 'nom', 'nom_complet'],
  institution: ['institution', 'organization', 'organisation', 'institucion', 'organizacion', 'instituicao'],
  country: ['country', 'iso2', 'iso3', 'pais', 'pays'],
  kind: ['kind', 'stakeholder_kind', 'stakeholder', 'sector', 'tipo', 'type'],
  language: ['language', 'lang', 'idioma', 'langue'],
  role: ['role', 'roles', 'papel', 'papeles', 'funcao', 'funcoes', 'rol'],
  session: ['session', 'sessions', 'sesion', 'sesiones', 'sessao', 'sessoes', 'seance', 'seances'],
  capacity: ['capacity', 'capacities', 'calidad', 'capacidad', 'qualidade', 'qualite'],
};

const BY_NAME: ReadonlyMap<string, ParticipantField> = new Map(
  PARTICIPANT_FIELDS.flatMap((field) => KNOWN_COLUMNS[field].map((name) => [name, field] as const)),
);

export function isParticipantField(name: string): name is ParticipantField {
  return (PARTICIPANT_FIELDS as readonly string[]).includes(name);
}

/** Which column fills which field: what was said with `--map`, then what is recognised. */
export class ParticipantColumns {
  private readonly seen = new Set<string>();
  private readonly claimed: ReadonlySet<ParticipantField>;

  constructor(private readonly map: ReadonlyMap<string, ParticipantField> = new Map()) {
    this.claimed = new Set(map.values());
  }

  /** Null for a column that says nothing about an invitation. */
  fieldOf(column: string): ParticipantField | null {
    this.seen.add(column);
    const told = this.map.get(column);
    if (told) return told;
    const recognised = BY_NAME.get(foldName(column));
    return recognised && !this.claimed.has(recognised) ? recognised : null;
  }

  /** Columns that the person named and that never appeared. */
  unseen(): string[] {
    return [...this.map.keys()].filter((column) => !this.seen.has(column));
  }
}
