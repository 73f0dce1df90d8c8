/** A line that fails each command once: before the server has it, after, or with the answer lost on the way back. */
import type { BrowserContext } from '@playwright/test';

export const FAULTS = ['never arrives', 'is answered to nobody', 'is answered by a broken proxy'] as const;
export type Fault = (typeof FAULTS)[number];

/** What the browser says of it. */
export const FAULTY_LINE = /ERR_CONNECTION_(RESET|FAILED)|status of 502/;

/** Answers with the names of the commands that have failed so far. */
export async function failOnce(context: BrowserContext, fault: Fault): Promise<Set<string>> {
  const failed = new Set<string>();
  await context.route('**/graphql', async (route) => {
    const { operationName = '', query = '' } = (route.request().postDataJSON() ?? {}) as {
      operationName?: string;
      query?: string;
    };
    if (!query.startsWith('mutation') || failed.has(operationName)) return route.continue();
    failed.add(operationName);
    if (fault === 'never arrives') return route.abort('connectionfailed');
    await route.fetch();
    if (fault === 'is answered to nobody') return route.abort('connectionreset');
    return route.fulfill({ status: 502, body: 'Bad gateway' });
  });
  return failed;
}
