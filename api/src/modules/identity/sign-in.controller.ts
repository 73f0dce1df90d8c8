/** Signing in by a token and out, over plain HTTP: what a link, a script or a test uses. */
import { Body, Controller, HttpCode, Inject, Post, Req, Res, UnauthorizedException } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import { Public } from '../../platform/access/gate.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { signInCookie, tokenInCookies } from '../../platform/http/sign-in-cookie.js';
import { SignInService } from './sign-in.service.js';

class SignInBody {
  @IsString()
  @MaxLength(200)
  token!: string;
}

@Controller('auth')
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 204 with the cookie; 401 where the token opens nothing, whatever the reason. */
  @Public()
  @Post('sign-in')
  @HttpCode(204)
  async signIn(@Body() body: SignInBody, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = await this.signIns.redeem(body.token);
    if (!token) throw new UnauthorizedException();
    response.setHeader('Set-Cookie', signInCookie(this.config.publicUrl, token));
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
