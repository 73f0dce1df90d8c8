/** What machines ask: alive, ready, and which version. */
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Public } from '../access/gate.js';
import { API_FOLDER } from '../config/api-folder.js';
import { ReadinessService, type Readiness } from './readiness.service.js';

const { version } = JSON.parse(readFileSync(path.join(API_FOLDER, 'package.json'), 'utf8')) as {
  version: string;
};

@Public()
@Controller()
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get('healthz')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const readiness = await this.readiness.check();
    if (!Object.values(readiness).every(Boolean)) response.status(503);
    return readiness;
  }

  @Get('version')
  version(): { name: string; version: string } {
    return { name: 'aportes', version };
  }
}
