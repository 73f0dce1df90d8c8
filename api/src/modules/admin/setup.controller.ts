/** Setting up a house without a meeting, over plain HTTP: a POST, so that nothing that merely opens links uses it up. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { translator } from '@aportes/i18n/translator';
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
import { IsDefined, IsIn, IsString, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import { textRefusals } from '../../kernel/field-refusals.js';
import { Public } from '../../platform/access/gate.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { signInCookie } from '../../platform/http/sign-in-cookie.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import type { FileProblem } from '../meetings/meeting-import.service.js';
import { SetupService } from './setup.service.js';

class SetupBody {
  @IsString()
  @MaxLength(200)
  token!: string;

  @IsString()
  name!: string;

  @IsIn(LANGUAGES)
  language!: Language;

  /** What the meeting file holds. */
  @IsDefined()
  file!: unknown;
}

type SetupAnswer = { meeting: string } | { code: 'INVALID'; problems: { place: string; text: string }[] };

@Controller('auth')
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The meeting's slug, with the cookie; 422 with every reason against the file; 401 where the token opens nothing. */
  @Public()
  @Post('setup')
  @HttpCode(200)
  async begin(
    @Body() { token, ...beginning }: SetupBody,
    @Req() { ip }: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SetupAnswer> {
    await this.limits.take('signIn', token);
    if (textRefusals('name', beginning.name, TEXT_LIMITS.personName).length > 0)
      throw new BadRequestException();
    const done = await this.setup.begin(token, beginning);
    if (done.outcome === 'INVALID') {
      response.status(422);
      return { code: 'INVALID', problems: await inWords(done.problems, beginning.language) };
    }
    if (done.outcome === 'REFUSED') {
      await this.limits.take('guess', ip ?? '');
      throw new UnauthorizedException();
    }
    response.setHeader('Set-Cookie', signInCookie(this.config.publicUrl, done.token));
    return { meeting: done.slug };
  }
}

/** The sentences of the command line, which reads the same files. */
async function inWords(problems: readonly FileProblem[], language: Language) {
  const say = await translator(language);
  return problems.map(({ place, code, value = '', allowed = '' }) => ({
    place,
    text: say(`command:meeting.problems.${code}`, { value, allowed }),
  }));
}
