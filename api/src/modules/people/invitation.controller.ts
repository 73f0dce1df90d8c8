/** Accepting an invitation by a press of a button: a POST, so that no scanner of mails uses it up. */
import { Body, Controller, HttpCode, Inject, Post, Req, Res, UnauthorizedException } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import { Public } from '../../platform/access/gate.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { signInCookie } from '../../platform/http/sign-in-cookie.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { MeetingQueries } from '../meetings/meeting.queries.js';
import { InvitationAcceptanceService } from './invitation-acceptance.service.js';

class AcceptInvitationBody {
  @IsString()
  @MaxLength(200)
  token!: string;
}

@Controller('auth')
export class InvitationController {
  constructor(
    private readonly acceptance: InvitationAcceptanceService,
    private readonly meetings: MeetingQueries,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The meeting's slug, with the cookie; 401 where the token opens nothing, whatever the reason. */
  @Public()
  @Post('invitation')
  @HttpCode(200)
  async accept(
    @Body() { token }: AcceptInvitationBody,
    @Req() { ip }: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ meeting: string }> {
    await this.limits.take('signIn', token);
    const accepted = await this.acceptance.accept(token);
    if (!accepted) {
      await this.limits.take('guess', ip ?? '');
      throw new UnauthorizedException();
    }
    response.setHeader('Set-Cookie', signInCookie(this.config.publicUrl, accepted.token));
    const { slug } = await this.meetings.facts(accepted.meetingId);
    return { meeting: slug };
  }
}
