/** Somebody who joins by the code, of whom no other journey knows. */
import type { Browser } from '@playwright/test';
import { newId } from '../../../api/src/kernel/ids.js';
import { arrive, demo, type Person, type PersonOptions } from './people.js';

/** The code as it is at this moment: the secretariat may have drawn another. */
export async function joinCode(browser: Browser): Promise<string> {
  const { page, context } = await arrive(browser, { role: 'secretariat' });
  const query = `{ meeting(slug: "${demo().meeting}") { joinCode } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as { data: { meeting: { joinCode: string } } };
  await context.close();
  return data.meeting.joinCode;
}

export async function newcomer(browser: Browser, name: string, options: PersonOptions): Promise<Person> {
  const person = await arrive(browser, options);
  const code = await joinCode(browser);
  const query = `mutation ($input: JoinMeetingInput!) { joinMeeting(input: $input) { __typename } }`;
  const standing = { language: 'es', stakeholderKind: 'ACADEMIA', countryCode: 'CL' };
  const input = { code, participantId: newId(), name, ...standing };
  const response = await person.context.request.post('/graphql', { data: { query, variables: { input } } });
  const answer = await response.text();
  if (answer.includes('errors')) throw new Error(`Joining answered ${answer}.`);
  return { ...person, name };
}
