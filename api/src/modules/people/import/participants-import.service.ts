/** Invites the people of a file: good rows in whole batches, bad ones named, the same file twice changes nothing. */
import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { RefusedRow } from '../../../platform/files/row-problem.js';
import type { RowCounts, RowsListener } from '../../../platform/files/rows-report.js';
import type { SourceRow } from '../../../platform/files/source-row.js';
import { InvitationRepository, type Invitee } from '../data/invitation.repository.js';
import { InvitationService } from '../invitation.service.js';
import type { ParticipantVerdict } from './participant-row.js';

const BATCH_SIZE = 100;

export interface ParticipantsTarget {
  meetingId: string;
  read: (columns: Readonly<Record<string, unknown>>) => ParticipantVerdict;
  isDryRun: boolean;
  /** Whether the mails go out at once. */
  isSent: boolean;
}

@Injectable()
export class ParticipantsImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly service: InvitationService,
  ) {}

  async run(
    rows: AsyncIterable<SourceRow>,
    target: ParticipantsTarget,
    listener: RowsListener,
  ): Promise<RowCounts> {
    const counts: RowCounts = { read: 0, taken: 0, there: 0, refused: 0 };
    const lineOf = new Map<string, number>();
    let batch: Invitee[] = [];
    let refused: RefusedRow[] = [];
    const flush = async (): Promise<void> => {
      const taken = await this.unitOfWork.run(() => this.store(batch, target));
      counts.taken += taken;
      counts.there += batch.length - taken;
      counts.refused += refused.length;
      listener.refused(refused);
      listener.progress(counts);
      [batch, refused] = [[], []];
    };
    for await (const row of rows) {
      counts.read += 1;
      const { invitee, problems } = verdictOf(row, target, lineOf);
      if (invitee) batch.push(invitee);
      else refused.push({ line: row.line, problems });
      if (batch.length + refused.length >= BATCH_SIZE) await flush();
    }
    await flush();
    return counts;
  }

  /** How many were not invited before. */
  private async store(batch: readonly Invitee[], target: ParticipantsTarget): Promise<number> {
    const { meetingId, isDryRun, isSent } = target;
    const known = await this.invitations.byEmails(
      meetingId,
      batch.map(({ email }) => email),
    );
    const fresh = batch.filter(({ email }) => !known.has(email));
    if (isDryRun) return fresh.length;
    let taken = 0;
    for (const invitee of fresh) {
      const id = newId();
      if (!(await this.service.create(meetingId, { ...invitee, id }, null))) continue;
      taken += 1;
      if (isSent) await this.service.mail(meetingId, id, null);
    }
    return taken;
  }
}

function verdictOf(
  row: SourceRow,
  { read }: ParticipantsTarget,
  lineOf: Map<string, number>,
): ParticipantVerdict {
  if (row.problem) return { invitee: null, problems: [row.problem] };
  const verdict = read(row.columns);
  if (!verdict.invitee) return verdict;
  const { email } = verdict.invitee;
  const earlier = lineOf.get(email);
  if (earlier !== undefined)
    return {
      invitee: null,
      problems: [{ field: 'email', code: 'EMAIL_REPEATED', value: email, limit: earlier }],
    };
  lineOf.set(email, row.line);
  return verdict;
}
