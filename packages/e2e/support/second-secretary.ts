/** Another person of the secretariat: somebody new, whom the one of the demo has appointed until the journey ends. */
import type { Browser } from '@playwright/test';
import { newcomer } from './newcomer.js';
import { arrive, demo, type Person, type PersonOptions } from './people.js';

async function answerTo(person: Person, query: string, variables: object = {}): Promise<string> {
  const response = await person.context.request.post('/graphql', { data: { query, variables } });
  const answer = await response.text();
  if (answer.includes('errors')) throw new Error(`${query} answered ${answer}.`);
  return answer;
}

export async function secondSecretary(
  browser: Browser,
  name: string,
  options: PersonOptions,
): Promise<Person & { leave: () => Promise<void> }> {
  const person = await newcomer(browser, name, options);
  const secretariat = await arrive(browser, { role: 'secretariat' });
  const mine = await answerTo(person, `{ meeting(slug: "${demo().meeting}") { myParticipation { id } } }`);
  const { data } = JSON.parse(mine) as { data: { meeting: { myParticipation: { id: string } } } };
  const input = { participantId: data.meeting.myParticipation.id, role: 'SECRETARIAT' };
  const give = (command: 'grantRole' | 'revokeRole') =>
    answerTo(
      secretariat,
      `mutation ($input: ParticipantRoleInput!) { ${command}(input: $input) { __typename } }`,
      { input },
    );
  await give('grantRole');
  return {
    ...person,
    leave: async () => {
      await give('revokeRole');
      await secretariat.context.close();
    },
  };
}
