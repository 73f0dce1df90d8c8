/** What every command of the table is given: a meeting at work, its people, and the ids of what they make. */
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { newId } from '../../src/kernel/ids.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.service.js';
import { bootApi, type BootedApi } from '../support/booted-api.js';
import { castOf, type Cast } from '../support/cast.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { signedIn, type Person } from '../support/person.js';
import { codeIn } from '../support/received-mail.js';

type Input = Record<string, unknown>;

/** What a command is given, and the traces it leaves; a command that changes nothing of weight leaves none. */
export interface Step {
  mutation: string;
  by: () => Person;
  input?: () => Input | Promise<Input>;
  actions: string[];
}

export const CANARY = 'Canario-Amarillo';
export const ADDRESS = 'canario.amarillo@example.org';
export const JOIN_CODE = '7K29QF';

export const step = (mutation: string, by: () => Person, actions: string[], input?: Step['input']): Step => ({
  mutation,
  by,
  actions,
  input,
});

export class Stage {
  api!: BootedApi;
  cast!: Cast;
  schema!: GraphQLSchema;
  private mailbox!: Mailbox;
  private people!: { newcomer: Person; second: Person };
  private session!: { id: string };

  readonly ids = {
    draft: newId(),
    accepted: newId(),
    declined: newId(),
    changed: newId(),
    undone: newId(),
    merged: newId(),
    putTogether: newId(),
    together: newId(),
    split: newId(),
    editDecided: newId(),
    template: newId(),
    assigned: newId(),
    assignedAtOnce: newId(),
    retagged: newId(),
    retaggedAtOnce: newId(),
    acceptedAtOnce: newId(),
    worded: newId(),
    note: newId(),
    comment: newId(),
    question: newId(),
    answer: newId(),
    invited: newId(),
    link: newId(),
    seal: newId(),
    waits: newId(),
    turn: newId(),
    confirmIntervention: newId(),
    disownIntervention: newId(),
    redaction: newId(),
  };

  readonly text = `${CANARY} en el texto.`;

  readonly author = () => this.cast.author;
  readonly expert = () => this.cast.expert;
  readonly rapporteur = () => this.cast.rapporteur;
  readonly secretariat = () => this.cast.secretariat;
  readonly delegate = () => this.cast.delegate;
  readonly nobody = () => this.cast.public;
  readonly newcomer = () => this.people.newcomer;
  /** Of the secretariat as well. */
  readonly second = () => this.people.second;
  readonly meetingId = () => this.cast.world.meetingId;
  readonly sessionId = () => this.session.id;

  async open(): Promise<void> {
    this.mailbox = await openMailbox();
    this.api = await bootApi('audit_log_gql', { smtpUrl: this.mailbox.url });
    await this.api.app.get(JobRunner).start();
    this.cast = await castOf(this.api);
    this.schema = this.api.app.get(GraphQLSchemaHost).schema;
    const { world } = this.cast;
    this.session = await world.session();
    const roles = [{ role: 'SECRETARIAT' as const, sessionId: null }];
    this.people = {
      second: await signedIn(this.api, await world.person({ name: CANARY, roles })),
      newcomer: await signedIn(this.api, await world.person({ name: CANARY })),
    };
    await this.api.database.owner.query(`UPDATE meeting SET join_code = $1 WHERE id = $2`, [
      JOIN_CODE,
      this.meetingId(),
    ]);
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.mailbox.close();
  }

  /** A contribution on the version that it has now. */
  readonly seen = async (contributionId: string): Promise<Input> => {
    const [row] = await this.api.database.owner.query<{ version: number }[]>(
      'SELECT version FROM contribution WHERE id = $1',
      [contributionId],
    );
    return { contributionId, expectedVersion: row!.version };
  };

  readonly decision = async (id: string): Promise<Input> => ({
    ...(await this.seen(id)),
    decisionId: newId(),
  });

  readonly waitingEdit = async (contributionId: string): Promise<number> => {
    const [row] = await this.api.database.owner.query<{ number: number }[]>(
      'SELECT waiting_revision_number AS number FROM contribution WHERE id = $1',
      [contributionId],
    );
    return row!.number;
  };

  readonly submission = (id: string): Input => ({
    ...{ id, sessionId: this.sessionId(), kind: 'CONCERN', language: 'es' },
    ...{ text: this.text, subregionIds: [] },
  });

  readonly codeMailed = async (): Promise<string> => codeIn(await this.mailbox.until(ADDRESS));
}
