/** Stopping the mails by one press, without signing in: a POST, so that nothing that merely opens links does it. */
import {
  Controller,
  Get,
  HttpCode,
  Inject,
  NotFoundException,
  Param,
  Post,
  Redirect,
  Req,
} from '@nestjs/common';
import type { Request } from 'express';
import { tokenDigest } from '../../kernel/tokens.js';
import { Public } from '../../platform/access/gate.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { MailChoiceRepository } from './data/mail-choice.repository.js';

@Controller('mail')
export class MailStopController {
  constructor(
    private readonly choices: MailChoiceRepository,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 204 as often as it is pressed; 404 where nobody's mails are stopped by it. */
  @Public()
  @Post('stop/:token')
  @HttpCode(204)
  async stop(@Param('token') token: string, @Req() { ip }: Request): Promise<void> {
    if (await this.choices.stop(tokenDigest(token))) return;
    await this.limits.take('guess', ip ?? '');
    throw new NotFoundException();
  }

  /** Whoever opens the address of the header gets the page with the button. */
  @Public()
  @Get('stop/:token')
  @Redirect()
  page(@Param('token') token: string): { url: string; statusCode: number } {
    return { url: `${this.config.publicUrl}/stop#token=${encodeURIComponent(token)}`, statusCode: 303 };
  }
}
