/** Erases an account: who somebody was goes from everywhere, what they wrote stays without a name or goes, as they choose. */
import { losesItsName, type ErasureChoice } from '@aportes/domain/erasure.rules';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import { EventLog, type NewEvent } from '../../platform/events/event-log.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { StandingService } from '../identity/standing.service.js';
import { ErasureRepository, type OwnCounts, type OwnPresence } from './data/erasure.repository.js';

export interface ErasurePreview extends OwnCounts {
  /** Where nobody else could run the meeting. */
  lastOfSecretariatIn: string[];
}

export type ErasureOutcome = { outcome: 'ERASED' } | { outcome: 'LAST_SECRETARIAT' };

@Injectable()
export class ErasureService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ErasureRepository,
    private readonly standings: StandingService,
    private readonly eventLog: EventLog,
    private readonly auditLog: AuditLog,
    private readonly mailer: Mailer,
  ) {}

  async preview(accountId: string): Promise<ErasurePreview> {
    const counts = await this.rows.counts(accountId);
    const presences = await this.rows.presences(accountId);
    return { ...counts, lastOfSecretariatIn: await this.onlyOneIn(presences, false) };
  }

  /** All or nothing; of an account that is gone already it is done. */
  async erase(accountId: string, choice: ErasureChoice): Promise<ErasureOutcome> {
    return this.unitOfWork.run(async () => {
      await this.rows.lockPresences(accountId);
      const presences = await this.rows.presences(accountId);
      for (const { participantId } of presences) await this.rows.lockTouched(participantId);
      if ((await this.onlyOneIn(presences, true)).length > 0) return { outcome: 'LAST_SECRETARIAT' };
      if (!(await this.rows.lock(accountId))) return { outcome: 'ERASED' };
      const addresses = await this.rows.addresses(accountId);
      // Who reads what changes is found before, and told after.
      const events = [];
      for (const one of presences)
        events.push(...(choice === 'KEEP' ? await this.unnamed(one) : await this.removed(one)));
      const participantIds = presences.map((one) => one.participantId);
      await this.rows.eraseIdentity(accountId, participantIds, addresses);
      if (choice === 'REMOVE') for (const id of participantIds) await this.rows.removeWritings(id);
      for (const address of addresses) await this.mailer.forget(address);
      const action = choice === 'KEEP' ? 'account.erased' : 'account.erased_with_writings';
      await this.auditLog.append({ actorId: accountId, action, subjectId: accountId });
      for (const event of events) await this.eventLog.append(event);
      return { outcome: 'ERASED' };
    });
  }

  /** Meetings that would have nobody left to run them. */
  private async onlyOneIn(presences: readonly OwnPresence[], held: boolean): Promise<string[]> {
    const meetingIds: string[] = [];
    for (const { meetingId, participantId } of presences)
      if (await this.standings.isLastOfSecretariat(meetingId, participantId, held))
        meetingIds.push(meetingId);
    return meetingIds;
  }

  /** Where a name goes that was read, readers are told; of what showed none nothing is told, for it would tell whose it was. */
  private async unnamed({ meetingId, participantId }: OwnPresence): Promise<NewEvent[]> {
    const contributions = await this.rows.ownContributions(participantId);
    const comments = await this.rows.ownComments(participantId);
    return [
      ...contributions
        .filter(({ attributionLevel }) => losesItsName(attributionLevel))
        .map((one) => told('ATTRIBUTION_CHANGED', meetingId, one)),
      ...comments
        .filter(({ shownLevel }) => losesItsName(shownLevel))
        .map((one) => told('COMMENT_REVISED', meetingId, one)),
    ];
  }

  private async removed({ meetingId, participantId }: OwnPresence): Promise<NewEvent[]> {
    const comments = await this.rows.ownComments(participantId);
    const endorsed = await this.rows.endorsed(participantId);
    const contributions = await this.rows.ownContributions(participantId);
    const links = await this.rows.unlink(participantId);
    return [
      ...comments.map((one) => told('COMMENT_WITHDRAWN', meetingId, one)),
      ...endorsed.map((one) => told('ENDORSEMENT_RETRACTED', meetingId, one)),
      ...links.map((one) => told('CONTRIBUTION_UNLINKED', meetingId, one)),
      ...contributions.map((one) => told('CONTRIBUTION_WITHDRAWN', meetingId, one)),
    ];
  }
}

type Named = Pick<NewEvent, 'contributionId' | 'sessionId' | 'commentId' | 'linkedContributionId'>;

/** By nobody: not even the log says that these belong together. */
function told(
  type: NewEvent['type'],
  meetingId: string,
  { contributionId, sessionId, commentId, linkedContributionId }: Named,
): NewEvent {
  return { type, meetingId, contributionId, sessionId, commentId, linkedContributionId };
}
