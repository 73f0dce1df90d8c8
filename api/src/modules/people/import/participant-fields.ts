/** The fields of somebody to invite, and the column names by which each is recognised without being told. */
import type { ColumnNames } from '../../../platform/files/known-columns.js';

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

export const PARTICIPANT_COLUMNS: ColumnNames<ParticipantField> = {
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

export function isParticipantField(name: string): name is ParticipantField {
  return (PARTICIPANT_FIELDS as readonly string[]).includes(name);
}
