/** `aportes participants import`: from the words of the command line to its exit code. */
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { parseArgs } from 'node:util';
import { peeked } from '../../../platform/files/peeked-rows.js';
import { UnreadableFile } from '../../../platform/files/source-row.js';
import { sourceRows } from '../../../platform/files/source-rows.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { readParticipant } from './participant-row.js';
import { participantVocabulary } from './participant-vocabulary.js';
import { ParticipantsImportService } from './participants-import.service.js';
import type { ParticipantsReport } from './participants-report.js';

/** All rows are in; nothing could be done; some rows were refused. */
const EXIT_CODES = { done: 0, impossible: 1, someRefused: 2 } as const;
const PREVIEW_ROWS = 3;

interface Options {
  file: string;
  meeting: string;
  isDryRun: boolean;
  isSent: boolean;
}

/** Null where the words are not understood. */
function optionsOf(words: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        meeting: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        send: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const [command, file, ...others] = positionals;
    if (command !== 'import' || !file || others.length > 0 || !values.meeting) return null;
    return { file, meeting: values.meeting, isDryRun: values['dry-run'], isSent: values.send };
  } catch {
    return null;
  }
}

@Injectable()
export class ParticipantsCommand {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly imports: ParticipantsImportService,
  ) {}

  async run(words: readonly string[], report: ParticipantsReport): Promise<number> {
    const options = optionsOf(words);
    if (!options) {
      report.usage();
      return EXIT_CODES.impossible;
    }
    try {
      return await this.import(options, report);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      report.unreadable(error);
      return EXIT_CODES.impossible;
    }
  }

  private async import(
    { file, meeting: slug, ...how }: Options,
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
    const usual = LANGUAGES.find((one) => meeting.languages.includes(one)) ?? 'es';
    const { first, all } = await peeked(sourceRows(file), PREVIEW_ROWS);
    report.preview(file, first);
    const read = (columns: Readonly<Record<string, unknown>>) => readParticipant(columns, vocabulary, usual);
    const counts = await this.imports.run(all, { meetingId: meeting.id, read, ...how }, report);
    report.summary(slug, counts, how);
    return counts.refused > 0 ? EXIT_CODES.someRefused : EXIT_CODES.done;
  }
}
