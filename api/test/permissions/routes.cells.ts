/** One cell of the table of routes: a plain HTTP request, as a browser would send it. */
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { newId } from '../../src/kernel/ids.js';
import { newToken, tokenDigest } from '../../src/kernel/tokens.js';
import { SignInService } from '../../src/modules/identity/sign-in.service.js';
import { contribution } from './contribution-subjects.js';
import { invite, type Asker } from './askers.js';
import { SLUG, type Stage } from './stage.js';
import type { Row } from './table.js';

type Body = Record<string, string>;

async function signInToken({ api, here }: Stage): Promise<Body> {
  const [row] = await api.database.owner.query<{ id: string }[]>(
    'SELECT account_id AS id FROM participant WHERE id = $1',
    [here.author.participantId],
  );
  const inAnHour = new Date(Date.now() + 3_600_000);
  return { token: await api.app.get(SignInService).issueToken(row!.id, 'SETUP', inAnHour) };
}

async function invitation(stage: Stage): Promise<Body> {
  const { token } = await invite(stage, stage.here);
  return { token };
}

async function usedUp(stage: Stage, path: string, body: Body): Promise<Body> {
  await post(stage, path, body, {});
  return body;
}

/** The address of somebody who came by an invitation. */
async function knownAddress(stage: Stage): Promise<Body> {
  const { token, email } = await invite(stage, stage.here);
  await post(stage, '/auth/invitation', { token }, {});
  return { email };
}

/** Everything is right but the hour. */
function lateSetup(): Promise<Body> {
  return Promise.resolve({ token: newToken(), name: 'Rosa Aguilar', language: 'es', file: '{}' });
}

/** As a mail of news holds it. */
async function stopToken({ api, here }: Stage): Promise<Body> {
  const token = newToken();
  await api.database.owner.query(
    'INSERT INTO mail_stop (token_digest, account_id) SELECT $1, account_id FROM participant WHERE id = $2',
    [tokenDigest(token), here.author.participantId],
  );
  return { token };
}

const BODIES: Record<string, (stage: Stage) => Promise<Body>> = {
  nothing: () => Promise.resolve({}),
  'a sign-in token': signInToken,
  "an invitation's token": invitation,
  'a token used up': async (stage) => usedUp(stage, '/auth/sign-in', await signInToken(stage)),
  'an invitation used up': async (stage) => usedUp(stage, '/auth/invitation', await invitation(stage)),
  'a token nobody made': () => Promise.resolve({ token: newToken() }),
  'a setting up too late': lateSetup,
  'a link that stops mails': stopToken,
  'a known address': knownAddress,
  'the meeting': () => Promise.resolve({ slug: SLUG }),
  'what was accepted': async (stage) => ({
    id: (await contribution(stage, stage.here.author, 'accepted')).id,
  }),
  'what never was': () => Promise.resolve({ id: newId() }),
  'no meeting': () => Promise.resolve({ slug: 'nowhere' }),
  'an unknown address': () => Promise.resolve({ email: `${newToken()}@example.org` }),
};

async function post({ api }: Stage, path: string, body: Body, headers: Body): Promise<Response> {
  return fetch(api.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export async function routeCell(stage: Stage, { what, about }: Row, { person }: Asker): Promise<string> {
  const [method, route = ''] = /^(\w+):(.*)$/.exec(what)!.slice(1);
  const headers = person.headers();
  const body = await BODIES[about]!(stage);
  const path = route.replace(/:(\w+)/g, (_, name: string) => body[name] ?? '');
  const response =
    method === 'GET'
      ? await fetch(stage.api.url + path, { headers, redirect: 'manual' })
      : await post(stage, path, body, headers);
  return String(response.status);
}

/** Every route of the product, as it stands in the table. */
export function routesOf({ api }: Pick<Stage, 'api'>): string[] {
  const controllers = api.app.get(DiscoveryService, { strict: false }).getControllers();
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, () => unknown> }).prototype;
    const base = Reflect.getMetadata('path', metatype!) as string;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
      const path = Reflect.getMetadata('path', prototype[name]!) as string | undefined;
      const method = Reflect.getMetadata('method', prototype[name]!) as RequestMethod;
      return path === undefined
        ? []
        : [`${RequestMethod[method]}:${`/${base}/${path}`.replace(/\/+/g, '/')}`];
    });
  });
}
