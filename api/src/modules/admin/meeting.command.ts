/** `aportes meeting import FILE`: loads a meeting file and prints the way in for its secretariat. */
import { Injectable } from '@nestjs/common';
import { textOf } from '../../platform/files/byte-stream.js';
import { UnreadableFile } from '../../platform/files/source-row.js';
import { EXIT_CODES, type Say, type Terminal } from '../../platform/files/terminal.js';
import { readWords, refuseWords, USAGE, type WordFault } from '../../platform/files/words.js';
import { MeetingImportService } from '../meetings/meeting-import.service.js';
import { LINK_VALID_HOURS, SecretariatLinkService } from './secretariat-link.service.js';

/** A meeting of many days with every text at its longest is far smaller. */
const MAX_BYTES = 8 * 1024 * 1024;

@Injectable()
export class MeetingCommand {
  constructor(
    private readonly imports: MeetingImportService,
    private readonly links: SecretariatLinkService,
  ) {}

  /** Answers with the exit code. */
  async run(words: readonly string[], say: Say, terminal: Terminal): Promise<number> {
    const file = fileIn(words);
    if (typeof file !== 'string') {
      refuseWords(file, say, terminal, say('meeting.usage'));
      return EXIT_CODES.impossible;
    }
    try {
      return await this.import(file, say, terminal);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      terminal.refuse(say(`unreadable.${error.reason}`, { value: error.value }));
      return EXIT_CODES.impossible;
    }
  }

  private async import(name: string, say: Say, terminal: Terminal): Promise<number> {
    const read = this.imports.read(jsonOf(name, await textOf(name, MAX_BYTES)));
    const imported = 'file' in read ? await this.imports.import(read.file) : read;
    if ('problems' in imported) {
      terminal.refuse(say('meeting.unreadable', { file: name }));
      for (const { place, code, value = '', allowed = '' } of imported.problems) {
        const sentence = say(`meeting.problems.${code}`, { value, allowed });
        terminal.refuse(`  ${place === '' ? '' : `${place}: `}${sentence}`);
      }
      return EXIT_CODES.impossible;
    }
    const { outcome, id, slug } = imported;
    terminal.out(say(outcome === 'NEW' ? 'meeting.imported' : 'meeting.there', { slug }));
    if (outcome === 'THERE') return EXIT_CODES.done;
    terminal.out(say('meeting.link', { hours: LINK_VALID_HOURS }));
    terminal.out(`  ${await this.links.create(id, say('meeting.secretariat'))}`);
    return EXIT_CODES.done;
  }
}

function fileIn(words: readonly string[]): string | WordFault {
  const read = readWords(words, {});
  if ('fault' in read) return read;
  const [action, file, ...others] = read.positionals;
  return action === 'import' && file && others.length === 0 ? file : USAGE;
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UnreadableFile('NOT_JSON', name);
  }
}
