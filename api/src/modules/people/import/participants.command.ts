/** `aportes participants import`: from the words of the command line to its exit code. */
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { readColumnMap } from '../../../platform/files/column-map.js';
import { KnownColumns } from '../../../platform/files/known-columns.js';
import { peeked } from '../../../platform/files/peeked-rows.js';
import { importRun } from '../../../platform/files/import-run.js';
import { sourceRows } from '../../../platform/files/source-rows.js';
import { EXIT_CODES } from '../../../platform/files/terminal.js';
import { readWords, USAGE, type WordFault } from '../../../platform/files/words.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { isParticipantField, PARTICIPANT_COLUMNS, type ParticipantField } from './participant-fields.js';
import { readParticipant } from './participant-row.js';
import { participantVocabulary } from './participant-vocabulary.js';
import { ParticipantsImportService } from './participants-import.service.js';
import type { ParticipantsReport } from './participants-report.js';

const PREVIEW_ROWS = 3;
const OPTIONS = {
  meeting: { type: 'string' },
  map: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
  send: { type: 'boolean', default: false },
} as const;

interface Options {
  file: string;
  meeting: string;
  map: ReadonlyMap<string, ParticipantField>;
  isDryRun: boolean;
  isSent: boolean;
}

function optionsOf(words: readonly string[]): Options | WordFault {
  const read = readWords(words, OPTIONS);
  if ('fault' in read) return read;
  const { values, positionals } = read;
  const [command, file, ...others] = positionals;
  if (command !== 'import' || !file || others.length > 0 || !values.meeting) return USAGE;
  const map = values.map
    ? readColumnMap(values.map.join(','), isParticipantField)
    : { map: new Map(), wrong: null };
  if (map.wrong !== null) return { fault: 'map', value: map.wrong };
  return {
    file,
    meeting: values.meeting,
    map: map.map,
    isDryRun: values['dry-run'],
    isSent: values.send,
  };
}

@Injectable()
export class ParticipantsCommand {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly imports: ParticipantsImportService,
  ) {}

  run(words: readonly string[], report: ParticipantsReport): Promise<number> {
    return importRun(optionsOf(words), report, (options) => this.import(options, report));
  }

  private async import(
    { file, meeting: slug, map, ...how }: Options,
    report: ParticipantsReport,
  ): Promise<number> {
    const meeting = await this.meetings.bySlug(slug);
    if (!meeting) {
      report.unknownMeeting(slug);
      return EXIT_CODES.impossible;
    }
    const sessions = meeting.agenda.flatMap(({ position, theme, session }) =>
      session ? [{ id: session.id, position, themeCode: theme?.code ?? null }] : [],
    );
    const vocabulary = await participantVocabulary(sessions);
    const usualLanguage = LANGUAGES.find((one) => meeting.languages.includes(one)) ?? 'es';
    const plan = new KnownColumns(PARTICIPANT_COLUMNS, map);
    const { first, all } = await peeked(sourceRows(file), PREVIEW_ROWS);
    report.preview(file, first, plan);
    const read = (columns: Readonly<Record<string, unknown>>) =>
      readParticipant(columns, { plan, vocabulary, usualLanguage });
    const counts = await this.imports.run(all, { meetingId: meeting.id, read, ...how }, report);
    report.unseen(plan.unseen());
    report.summary(slug, counts, how.isDryRun);
    report.mails(counts, how);
    return counts.refused > 0 ? EXIT_CODES.someRefused : EXIT_CODES.done;
  }
}
