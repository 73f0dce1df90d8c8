/** The own data as a file to keep, over plain HTTP: for whoever holds the cookie, and asked for by a page of ours. */
import {
  Controller,
  ForbiddenException,
  Get,
  Inject,
  Query,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import { translator, type Words } from '@aportes/i18n/translator';
import type { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Clock } from '../../kernel/clock.js';
import { Public } from '../../platform/access/gate.js';
import { Authenticator } from '../../platform/access/authenticator.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { tokenInCookies } from '../../platform/http/sign-in-cookie.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { htmlDocument } from './export/html-document.js';
import { jsonDocument } from './export/json-document.js';
import { OwnDataQueries, type OwnData } from './own-data.queries.js';

interface Format {
  type: string;
  extension: string;
  write: (t: Words, data: OwnData) => AsyncIterable<string>;
}

const JSON_FORMAT: Format = { type: 'application/json', extension: 'json', write: jsonDocument };
const HTML_FORMAT: Format = { type: 'text/html', extension: 'html', write: htmlDocument };

/** From a page of ours, or typed: another site can make nobody's browser ask. Older browsers do not say. */
const OURS = new Set(['same-origin', 'none', undefined]);

@Controller('own-data')
export class OwnDataController {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly ownData: OwnDataQueries,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 401 without a sign-in: the gate knows cookies only of GraphQL, so this asks by itself. */
  @Public()
  @Get('aportes.json')
  async json(
    @Req() request: Request,
    @Res() response: Response,
    @Query('language') language: unknown,
  ): Promise<void> {
    await this.send(request, response, JSON_FORMAT, language);
  }

  @Public()
  @Get('aportes.html')
  async html(
    @Req() request: Request,
    @Res() response: Response,
    @Query('language') language: unknown,
  ): Promise<void> {
    await this.send(request, response, HTML_FORMAT, language);
  }

  private async send(request: Request, response: Response, format: Format, language: unknown): Promise<void> {
    if (!OURS.has(request.get('sec-fetch-site'))) throw new ForbiddenException();
    const token = tokenInCookies(this.config.publicUrl, request.headers.cookie);
    const identity = await this.authenticator.authenticate(token);
    if (!identity) throw new UnauthorizedException();
    await this.limits.take('ownData', identity.accountId);
    const data = await this.ownData.of(identity.accountId, language, this.clock.now());
    if (!data) throw new UnauthorizedException();
    const name = `aportes-${data.exportedAt.toISOString().slice(0, 10)}.${format.extension}`;
    response.setHeader('Content-Type', `${format.type}; charset=utf-8`);
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    // A file that was not read to its end is cut off, and is never taken for a whole one.
    await pipeline(Readable.from(format.write(await translator(data.language), data)), response).catch(() => {
      response.destroy();
    });
  }
}
