/** Somebody who asks the API as a browser does: with a cookie or without, over HTTP and over the websocket. */
import type { MeetingActor } from '@aportes/domain/actor';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { SignInService } from '../../src/modules/identity/sign-in.service.js';
import type { BootedApi } from './booted-api.js';

type Json = Record<string, unknown>;

export interface Answer<Data> {
  status: number;
  data: Data;
  /** Codes of the errors, none on success. */
  codes: string[];
  /** SQL statements that the operation took, the look-up of the cookie included. */
  statements: number;
  headers: Headers;
}

interface Body<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string } }[];
}

export class Person {
  constructor(
    private readonly api: Pick<BootedApi, 'url' | 'statementCount'>,
    readonly cookie: string | null,
    readonly participantId: string | null = null,
  ) {}

  async ask<Data = Json>(query: string, variables: Json = {}): Promise<Answer<Data>> {
    const before = this.api.statementCount();
    const response = await this.send(query, variables);
    const { data, errors = [] } = (await response.json()) as Body<Data>;
    return {
      status: response.status,
      data: data as Data,
      codes: errors.map((one) => one.extensions.code),
      statements: this.api.statementCount() - before,
      headers: response.headers,
    };
  }

  async send(query: string, variables: Json = {}): Promise<Response> {
    return fetch(`${this.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers() },
      body: JSON.stringify({ query, variables }),
    });
  }

  headers(): Record<string, string> {
    return this.cookie ? { cookie: this.cookie } : {};
  }

  /** A websocket as the web opens it. */
  connect(options: { onClose?: (code: number) => void } = {}): Client {
    const headers = this.headers();
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers });
      }
    }
    return createClient({
      url: `${this.api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
      lazy: true,
      on: { closed: (event) => options.onClose?.((event as { code: number }).code) },
    });
  }
}

export function publicPerson(api: BootedApi): Person {
  return new Person(api, null);
}

/** The participant's account with a fresh sign-in. */
export async function signedIn(api: BootedApi, { participantId }: MeetingActor): Promise<Person> {
  const [row] = await api.database.owner.query<{ id: string }[]>(
    'SELECT account_id AS id FROM participant WHERE id = $1',
    [participantId],
  );
  const token = await api.app.get(SignInService).start(row!.id);
  return new Person(api, `aportes=${token}`, participantId);
}
