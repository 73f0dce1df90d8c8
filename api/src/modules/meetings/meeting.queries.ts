/** Reads of meetings; within one request each meeting is read once. */
import { normalizeJoinCode } from '@aportes/domain/join-code';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { isUuid } from '../../kernel/field-refusals.js';
import { notFound } from '../../platform/graphql/errors.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { MeetingRepository, type MeetingRow } from './data/meeting.repository.js';
import type { MeetingType, SessionType, SubregionType, ThemeType } from './graphql/meeting.type.js';
import { meetingGraph, sessionIn } from './meeting-graph.js';

export type MeetingFacts = Pick<MeetingRow, 'slug' | 'title' | 'place' | 'startsOn' | 'endsOn' | 'timeZone'>;

const MEETINGS = Symbol('meetings');

@Injectable()
export class MeetingQueries {
  constructor(private readonly meetings: MeetingRepository) {}

  async all(): Promise<MeetingType[]> {
    return (await this.meetings.all()).map(meetingGraph);
  }

  /** @param context remembers the meeting for the rest of the request */
  async bySlug(slug: string, context?: RequestContext): Promise<MeetingType | null> {
    const row = await this.meetings.bySlug(slug);
    const meeting = row && meetingGraph(row);
    if (meeting && context) this.remember(context, meeting);
    return meeting;
  }

  async byJoinCode(code: string): Promise<MeetingType | null> {
    const row = await this.meetings.byJoinCode(normalizeJoinCode(code));
    return row && meetingGraph(row);
  }

  /** What a mail says of a meeting. */
  async facts(id: string): Promise<MeetingFacts> {
    const [row] = await this.meetings.byIds([id]);
    if (!row) throw notFound();
    return row;
  }

  /** A meeting that something else of the request refers to. */
  async byId(context: RequestContext, id: string): Promise<MeetingType> {
    if (!isUuid(id)) throw notFound();
    const meeting = await context.once(MEETINGS, () => this.loader()).load(id);
    if (!meeting) throw notFound();
    return meeting;
  }

  async session(
    context: RequestContext,
    meetingId: string,
    sessionId: string | null,
  ): Promise<SessionType | null> {
    return sessionId === null ? null : sessionIn(await this.byId(context, meetingId), sessionId);
  }

  async themes(context: RequestContext, meetingId: string, ids: readonly string[]): Promise<ThemeType[]> {
    return (await this.byId(context, meetingId)).themes.filter((one) => ids.includes(one.id));
  }

  async subregions(
    context: RequestContext,
    meetingId: string,
    ids: readonly string[],
  ): Promise<SubregionType[]> {
    return (await this.byId(context, meetingId)).subregions.filter((one) => ids.includes(one.id));
  }

  async subregionsByCode(
    context: RequestContext,
    meetingId: string,
    codes: readonly string[],
  ): Promise<SubregionType[]> {
    return (await this.byId(context, meetingId)).subregions.filter((one) => codes.includes(one.code));
  }

  /** The meeting as it is now, for whoever is told of a change. */
  async current(id: string): Promise<MeetingType> {
    const [row] = await this.meetings.byIds([id]);
    if (!row) throw notFound();
    return meetingGraph(row);
  }

  /** Gives the request a meeting that was read already. */
  remember(context: RequestContext, meeting: MeetingType): void {
    context.once(MEETINGS, () => this.loader()).prime(meeting.id, meeting);
  }

  /** Forgets what was read, after a command changed it. */
  forget(context: RequestContext, id: string): void {
    context.once(MEETINGS, () => this.loader()).clear(id);
  }

  private loader(): DataLoader<string, MeetingType | null> {
    return new DataLoader(async (ids) => {
      const rows = new Map((await this.meetings.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => {
        const row = rows.get(id);
        return row ? meetingGraph(row) : null;
      });
    });
  }
}
