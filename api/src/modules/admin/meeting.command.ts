/** `aportes meeting import FILE`: loads a meeting file and prints the way in for its secretariat. */
import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { MeetingImportService } from '../meetings/meeting-import.service.js';
import { MeetingQueries } from '../meetings/meeting.queries.js';
import { LINK_VALID_HOURS, SecretariatLinkService } from './secretariat-link.service.js';

/** A text of the command line in the language of the command. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

@Injectable()
export class MeetingCommand {
  constructor(
    private readonly imports: MeetingImportService,
    private readonly queries: MeetingQueries,
    private readonly links: SecretariatLinkService,
  ) {}

  /** Answers with the exit code. */
  async run(words: readonly string[], say: Say, out: (line: string) => void): Promise<number> {
    const [action, path] = words.filter((word) => !word.startsWith('--'));
    if (action !== 'import' || !path) {
      out(say('meeting.usage'));
      return 1;
    }
    const content = await contentOf(path);
    const read = content === null ? null : this.imports.read(content);
    if (read === null || 'problems' in read) {
      out(say('meeting.unreadable', { file: path }));
      for (const problem of read?.problems ?? []) out(`  ${problem}`);
      return 1;
    }
    const { slug } = read.file;
    const { id, isNew } = await this.imports.import(read.file);
    out(say(isNew ? 'meeting.imported' : 'meeting.there', { slug }));
    if (!isNew) return 0;
    out(say('meeting.link', { hours: LINK_VALID_HOURS }));
    out(`  ${await this.links.create(id, say('meeting.secretariat'))}`);
    return 0;
  }

  /** Whether there is any meeting that people could come to. */
  async hasMeeting(): Promise<boolean> {
    return (await this.queries.all()).length > 0;
  }
}

async function contentOf(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
