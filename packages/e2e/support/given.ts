/** What somebody gave before a journey begins, sent beside the screen as the same person. */
import type { BrowserContext } from '@playwright/test';
import { newId } from '../../../api/src/kernel/ids.js';
import { ask } from './api.js';
import { demo } from './people.js';
import { OPEN_SESSION } from './session-screen.js';

/** Recommendations in the order of their texts; `language` is that of the texts, `content` what else all of them say. */
export async function give(
  context: BrowserContext,
  texts: readonly string[],
  language = 'es',
  content: object = {},
): Promise<void> {
  const { meeting } = await ask<{ meeting: { session: { id: string } } }>(
    context,
    'query ($slug: String!, $position: Int!) { meeting(slug: $slug) { session(position: $position) { id } } }',
    { slug: demo().meeting, position: OPEN_SESSION },
  );
  const shared = {
    sessionId: meeting.session.id,
    kind: 'RECOMMENDATION',
    addressees: ['STATES'],
    language,
    ...content,
  };
  for (const text of texts)
    await ask(
      context,
      'mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { __typename } }',
      { input: { ...shared, id: newId(), subregionIds: [], text } },
    );
}
