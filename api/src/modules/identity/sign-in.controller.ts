/** Signing in, coming back and out, over plain HTTP: what a link, a script or a test uses. */
import {
  BadRequestException,
  Body,
  Controller,
  HttpCode,
  Inject,
  Post,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/access/gate.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { signInCookie, tokenInCookies } from '../../platform/http/sign-in-cookie.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { ComingBackService } from './coming-back.service.js';
import { LinkBody, SignInBody } from './sign-in.inputs.js';
import { SignInService } from './sign-in.service.js';

@Controller('auth')
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly comingBack: ComingBackService,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 204 with the cookie; 401 where token, or address and code, open nothing, whatever the reason. */
  @Public()
  @Post('sign-in')
  @HttpCode(204)
  async signIn(
    @Body() { token, email, code }: SignInBody,
    @Req() { ip }: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const known = token ?? email ?? '';
    await this.limits.take('signIn', known);
    await this.limits.take('signInFrom', `${known} ${ip}`);
    const cookie =
      token !== undefined
        ? await this.signIns.redeem(token)
        : await this.signIns.redeemCode(email ?? '', code ?? '');
    if (!cookie) {
      await this.limits.take('guess', ip ?? '');
      throw new UnauthorizedException();
    }
    response.setHeader('Set-Cookie', signInCookie(this.config.publicUrl, cookie));
  }

  /** 202 for every address: whether anybody has it shows in that person's mailbox alone. */
  @Public()
  @Post('link')
  @HttpCode(202)
  async link(@Body() { email }: LinkBody): Promise<void> {
    await this.limits.take('link', email);
    if (!(await this.comingBack.requestLink(email))) throw new BadRequestException();
  }

  @Public()
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const identity = await this.signIns.authenticate(
      tokenInCookies(this.config.publicUrl, request.headers.cookie),
    );
    if (identity) await this.signIns.end(identity, identity.signInId);
    response.setHeader('Set-Cookie', signInCookie(this.config.publicUrl, null));
  }
}
