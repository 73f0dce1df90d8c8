/** `aportes comments import`: from the words of the command line to its exit code. */
import { Injectable } from '@nestjs/common';
import { readColumnMap } from '../../../platform/files/column-map.js';
import { KnownColumns } from '../../../platform/files/known-columns.js';
import { peeked } from '../../../platform/files/peeked-rows.js';
import type { RowsReport } from '../../../platform/files/rows-report.js';
import { importRun } from '../../../platform/files/import-run.js';
import { sourceRows } from '../../../platform/files/source-rows.js';
import { EXIT_CODES } from '../../../platform/files/terminal.js';
import { readWords, USAGE, type WordFault } from '../../../platform/files/words.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { COMMENT_COLUMNS, isCommentField, type CommentField } from './comment-fields.js';
import { CommentImportService } from './comment-import.service.js';
import { readRows } from './comment-rows.js';

const PREVIEW_ROWS = 3;
const OPTIONS = {
  meeting: { type: 'string' },
  map: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
} as const;

interface Options {
  file: string;
  meeting: string;
  map: ReadonlyMap<string, CommentField>;
  isDryRun: boolean;
}

function optionsOf(words: readonly string[]): Options | WordFault {
  const read = readWords(words, OPTIONS);
  if ('fault' in read) return read;
  const { values, positionals } = read;
  const [command, file, ...others] = positionals;
  if (command !== 'import' || !file || others.length > 0 || !values.meeting) return USAGE;
  const map = values.map
    ? readColumnMap(values.map.join(','), isCommentField)
    : { map: new Map(), wrong: null };
  if (map.wrong !== null) return { fault: 'map', value: map.wrong };
  return { file, meeting: values.meeting, map: map.map, isDryRun: values['dry-run'] };
}

@Injectable()
export class CommentsCommand {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly imports: CommentImportService,
  ) {}

  run(words: readonly string[], report: RowsReport<CommentField>): Promise<number> {
    return importRun(optionsOf(words), report, (options) => this.import(options, report));
  }

  private async import(
    { file, meeting: slug, map, isDryRun }: Options,
    report: RowsReport<CommentField>,
  ): Promise<number> {
    const meeting = await this.meetings.bySlug(slug);
    if (!meeting) {
      report.unknownMeeting(slug);
      return EXIT_CODES.impossible;
    }
    const plan = new KnownColumns(COMMENT_COLUMNS, map);
    const { first, all } = await peeked(sourceRows(file), PREVIEW_ROWS);
    report.preview(file, first, plan);
    const read = await readRows(all, plan);
    const counts = await this.imports.run(read, { meetingId: meeting.id, isDryRun }, report);
    report.unseen(plan.unseen());
    report.summary(slug, counts, isDryRun);
    return counts.refused > 0 ? EXIT_CODES.someRefused : EXIT_CODES.done;
  }
}
