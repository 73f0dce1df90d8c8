/** The public figures of moderation as a table: a line for each session, and one for all of them. */
import type { ToldCount } from '@aportes/domain/told-figures.rules';
import { DECLINE_REASONS, MODERATION_OUTCOMES } from '@aportes/domain/vocabulary';
import type { ModerationFigures, SessionFigures } from '../moderation-figures.queries.js';
import { BYTE_ORDER_MARK, csvLine, type CsvCell } from './csv.js';

const lower = (names: readonly string[], prefix = '') => names.map((name) => prefix + name.toLowerCase());

const HEADER = [
  'agenda_item',
  'session',
  'received',
  ...lower(MODERATION_OUTCOMES),
  ...lower(DECLINE_REASONS, 'declined_'),
  'median_minutes_to_first_decision',
];

/** Where each session stands, in the language of the file. */
export interface NamedSession {
  id: string;
  position: number;
  title: string;
}

export function figuresCsv({ sessions, whole }: ModerationFigures, named: readonly NamedSession[]): string {
  const lines = sessions.map((one) => {
    const session = named.find(({ id }) => id === one.sessionId);
    return line(session?.position ?? null, session?.title ?? null, one);
  });
  return [BYTE_ORDER_MARK, csvLine(HEADER), ...lines, line(null, null, whole)].join('');
}

function line(position: number | null, title: string | null, figures: SessionFigures): string {
  const { received, outcomes, reasons, medianMinutes } = figures;
  return csvLine([
    position,
    title,
    cell(received),
    ...MODERATION_OUTCOMES.map((one) => cell(outcomes[one])),
    ...DECLINE_REASONS.map((one) => cell(reasons[one])),
    medianMinutes,
  ]);
}

/** What is fewer than five is told so, as on the page; what is not told leaves its cell empty. */
function cell(told: ToldCount): CsvCell {
  if (told === 'UNTOLD') return null;
  return told === 'FEW' ? '<5' : told;
}
