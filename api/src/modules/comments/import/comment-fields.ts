/** The fields of an imported comment, and the column names by which each is recognised without being told. */
import type { ColumnNames } from '../../../platform/files/known-columns.js';

export const COMMENT_FIELDS = [
  'id',
  'contribution',
  'parent',
  'text',
  'language',
  'source',
  'date',
  'time',
] as const;
export type CommentField = (typeof COMMENT_FIELDS)[number];

export const COMMENT_COLUMNS: ColumnNames<CommentField> = {
  id: ['id', 'external_id'],
  contribution: [
    'contribution',
    'aporte',
    'contribuicao',
    'proposal',
    'propuesta',
    'proposta',
    'proposition',
    'root',
  ],
  parent: ['parent', 'parent_id', 'in_reply_to'],
  text: ['text', 'texto', 'texte'],
  language: ['language', 'lang', 'idioma', 'langue'],
  source: ['author', 'autor', 'auteur', 'source', 'fuente', 'fonte'],
  date: ['date', 'at', 'written_at', 'fecha', 'data'],
  time: ['time', 'hora', 'heure'],
};

export function isCommentField(name: string): name is CommentField {
  return (COMMENT_FIELDS as readonly string[]).includes(name);
}
