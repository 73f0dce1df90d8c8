/** The record as a file, over plain HTTP: for whoever holds the cookie and may read it, and asked for by a page of ours. */
import { RECORD_ACTION_NAMES, recordKey } from '@aportes/domain/record.actions';
import {
  Controller,
  ForbiddenException,
  Get,
  Inject,
  NotFoundException,
  Param,
  Query,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isUuid } from '../../kernel/field-refusals.js';
import { Authenticator } from '../../platform/access/authenticator.js';
import { Public } from '../../platform/access/gate.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Identity } from '../../platform/graphql/request-context.js';
import { tokenInCookies } from '../../platform/http/sign-in-cookie.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { MeetingQueries } from '../meetings/meeting.queries.js';
import { ChainCheck } from './chain-check.service.js';
import type { RecordFilter } from './data/record.repository.js';
import { recordCsv, type TagCodes } from './export/record-csv.js';
import { isDay, RecordAccess, type ReadableRecord } from './record.access.js';
import { RecordQueries } from './record.queries.js';

/** From a page of ours, or typed: another site can make nobody's browser ask. Older browsers do not say. */
const OURS = new Set(['same-origin', 'none', undefined]);

type Asked = Partial<Record<string, unknown>>;

@Controller('record')
export class RecordController {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly access: RecordAccess,
    private readonly queries: RecordQueries,
    private readonly meetings: MeetingQueries,
    private readonly checks: ChainCheck,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 401 without a sign-in: the gate knows cookies only of GraphQL, so this asks by itself. */
  @Public()
  @Get('contribution/:id')
  async ofContribution(
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const identity = await this.identityOf(request);
    const record = await this.access.ofContribution(id, (meetingId) => viewerIn(identity, meetingId));
    await this.send(response, record, 'contribution');
  }

  @Public()
  @Get('meeting/:slug')
  async ofMeeting(
    @Param('slug') slug: string,
    @Query() asked: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const identity = await this.identityOf(request);
    const meeting = await this.meetings.bySlug(slug);
    if (!meeting) throw new NotFoundException();
    const record = this.access.ofMeeting(meeting.id, viewerIn(identity, meeting.id), filterOf(asked));
    await this.send(response, record, meeting.slug);
  }

  private async identityOf(request: Request): Promise<Identity> {
    if (!OURS.has(request.get('sec-fetch-site'))) throw new ForbiddenException();
    const token = tokenInCookies(this.config.publicUrl, request.headers.cookie);
    const identity = await this.authenticator.authenticate(token);
    if (!identity) throw new UnauthorizedException();
    await this.limits.take('record', identity.accountId);
    return identity;
  }

  private async codesOf(meetingId: string): Promise<TagCodes> {
    const { themes, subregions } = await this.meetings.current(meetingId);
    return new Map([...themes, ...subregions].map(({ id, code }) => [id, code]));
  }

  private async send(response: Response, record: ReadableRecord, name: string): Promise<void> {
    const codes = await this.codesOf(record.reader.meetingId);
    const lines = recordCsv(this.queries.all(record), codes, await this.checks.head());
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="record-${name}.csv"`);
    response.setHeader('Cache-Control', 'no-store');
    // A file that was not read to its end is cut off, and is never taken for a whole one.
    await pipeline(Readable.from(lines), response).catch(() => {
      response.destroy();
    });
  }
}

const viewerIn = ({ participations }: Identity, meetingId: string) =>
  participations.find((one) => one.meetingId === meetingId) ?? null;

/** What is no filter narrows nothing. */
function filterOf({ session, doer, action, from, to }: Asked): RecordFilter {
  const id = (value: unknown) => (typeof value === 'string' && isUuid(value) ? value : null);
  const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : null);
  return {
    sessionId: id(session),
    doerId: id(doer),
    action: RECORD_ACTION_NAMES.find((name) => recordKey(name) === action) ?? null,
    from: day(from),
    to: day(to),
  };
}
