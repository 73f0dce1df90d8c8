/** Who reads which record: of a contribution its author and the desk, of a meeting the secretariat, and rapporteurs of their sessions. */
import type { MeetingActor, Viewer } from '@aportes/domain/actor';
import { maySeeDecisions } from '@aportes/domain/contribution.policy';
import { mayRunMeeting } from '@aportes/domain/meeting.policy';
import { Injectable } from '@nestjs/common';
import { refusal } from '../../platform/graphql/errors.js';
import { ContributionAccess, type ViewerOf } from '../contributions/contribution.access.js';
import type { RecordFilter, RecordScope } from './data/record.repository.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface ReadableRecord {
  reader: MeetingActor;
  scope: RecordScope;
}

@Injectable()
export class RecordAccess {
  constructor(private readonly contributions: ContributionAccess) {}

  async ofContribution(contributionId: string, viewerOf: ViewerOf): Promise<ReadableRecord> {
    const reader = await this.contributions.participantAt(contributionId, viewerOf);
    const state = await this.contributions.stateOf(contributionId);
    if (!maySeeDecisions(reader, state)) throw refusal('FORBIDDEN');
    return { reader, scope: { readerId: reader.participantId, contributionId: state.id } };
  }

  ofMeeting(meetingId: string, viewer: Viewer, filter: RecordFilter = {}): ReadableRecord {
    if (!viewer) throw refusal('FORBIDDEN');
    if ([filter.from, filter.to].some((day) => day && !isDay(day))) throw refusal('INVALID');
    const sessionIds = mayRunMeeting(viewer) ? undefined : sessionsOf(viewer);
    if (sessionIds?.length === 0) throw refusal('FORBIDDEN');
    return { reader: viewer, scope: { readerId: viewer.participantId, meetingId, sessionIds, filter } };
  }
}

/** Absent of whoever is a rapporteur of all of them. */
function sessionsOf({ roles }: MeetingActor): string[] | undefined {
  const bound = roles.filter(({ role }) => role === 'RAPPORTEUR').map(({ sessionId }) => sessionId);
  return bound.includes(null) ? undefined : bound.filter((one) => one !== null);
}

/** The thirtieth of February is none. */
export function isDay(value: string): boolean {
  const time = new Date(`${value}T00:00:00Z`);
  return DAY.test(value) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}
