/** What a person at the terminal reads of an import of participants: as of any, and whether the mails went out. */
import { RowsReport, type RowCounts } from '../../../platform/files/rows-report.js';
import type { Say, Terminal } from '../../../platform/files/terminal.js';
import { PARTICIPANT_FIELDS, type ParticipantField } from './participant-fields.js';

export class ParticipantsReport extends RowsReport<ParticipantField> {
  constructor(say: Say, terminal: Terminal) {
    super(say, terminal, PARTICIPANT_FIELDS);
  }

  mails({ taken }: RowCounts, { isDryRun, isSent }: { isDryRun: boolean; isSent: boolean }): void {
    if (!isDryRun && taken > 0) this.out(isSent ? 'summary.sent' : 'summary.notSent');
  }
}
