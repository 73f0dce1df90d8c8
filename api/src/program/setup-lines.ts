/** What is printed where there is no meeting yet: the link that opens the house. */
import type { INestApplicationContext } from '@nestjs/common';
import { LINK_VALID_HOURS } from '../modules/admin/secretariat-link.service.js';
import { SetupService } from '../modules/admin/setup.service.js';
import { terminalTexts } from './terminal-texts.js';

/** Null where there is a meeting: then its secretariat lets people in. */
export async function setupLines(
  app: INestApplicationContext,
  words: readonly string[] = [],
): Promise<string[] | null> {
  const link = await app.get(SetupService).link();
  if (!link) return null;
  const say = await terminalTexts(words);
  return [say('start.noMeeting', { hours: LINK_VALID_HOURS }), `  ${link}`];
}
