/** A session over the API whose contributions go into others or fall into parts: whatever lists them, and says where they went. */
import { afterAll, beforeAll } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { NotificationFeeder } from '../../src/modules/notifications/notification-feeder.service.js';
import { bootApi, type BootedApi } from './booted-api.js';
import { castOf, type Cast } from './cast.js';
import type { Person } from './person.js';
import { accepted, command, submitted, type CommandResult, type Written } from './scene.js';

interface Going {
  decisionId: string;
  contributionId: string;
  expectedVersion: number;
}

const IDS = '{ totalCount edges { node { id } } }';

export class LineageRoom {
  api!: BootedApi;
  cast!: Cast;
  sessionId!: string;
  private position!: number;

  /** Set up before the tests of the file that makes it. @param text of what is given @param word that finds it */
  constructor(
    name: string,
    private readonly text: string,
    private readonly word: string,
  ) {
    beforeAll(() => this.open(name), 30_000);
    afterAll(() => this.api.close());
  }

  readonly given = (changes: object = {}, by: Person = this.cast.author): Promise<Written> =>
    submitted(by, this.sessionId, { text: this.text, ...changes });

  readonly givenAccepted = async (changes: object = {}, by?: Person): Promise<Written> =>
    accepted(this.cast, await this.given(changes, by));

  /** As they are sent where they go into something else. */
  readonly going = (all: readonly Written[]): Going[] =>
    all.map(({ id: contributionId, version: expectedVersion }) => ({
      ...{ decisionId: newId(), contributionId, expectedVersion },
    }));

  /** On the version that the decision made. */
  readonly undone = (decisionId: string, { version }: Pick<Written, 'version'>): Promise<CommandResult> =>
    command(this.cast.rapporteur, 'UndoDecision', {
      ...{ undoId: newId(), decisionId, expectedVersion: version + 1 },
    });

  /** Null to whoever does not see the contribution. @param fields of its lineage, to be asked for */
  async lineage<Lineage>(person: Person, { id }: { id: string }, fields: string): Promise<Lineage | null> {
    const query = `query ($id: ID!) { contribution(id: $id) { lineage { ${fields} } } }`;
    const { data } = await person.ask<{ contribution: { lineage: Lineage } | null }>(query, { id });
    return data.contribution && data.contribution.lineage;
  }

  /** Everything that lists, finds or counts contributions, as one text. */
  readonly listed = async (person: Person): Promise<string> => {
    const { data } = await person.ask<object>(
      `query ($position: Int!, $search: String!) { meeting(slug: "tst2017") {
        contributions(first: 100) ${IDS} found: contributions(first: 100, filter: { search: $search }) ${IDS}
        facets { total } session(position: $position) { contributionCount wall(first: 100) ${IDS} } } }`,
      { position: this.position, search: this.word },
    );
    return JSON.stringify(data);
  };

  /** The same for whoever decides. */
  async atTheDesk(): Promise<string> {
    const { data } = await this.cast.rapporteur.ask<object>(
      `query ($search: String!) { meeting(slug: "tst2017") { queue(first: 100) ${IDS} queueFacets { total }
        found: queue(filter: { search: $search }) { totalCount } } }`,
      { search: this.word },
    );
    const similar = await this.cast.rapporteur.ask<object>(
      `query ($sessionId: ID!, $text: String!) { similarContributions(sessionId: $sessionId, text: $text) { id } }`,
      { sessionId: this.sessionId, text: this.text },
    );
    return JSON.stringify([data, similar.data]);
  }

  /** By kind, the newest first. */
  async told(person: Person, first: number): Promise<string[]> {
    await this.api.app.get(NotificationFeeder).read(this.cast.world.meetingId);
    const { data } = await person.ask<{
      meeting: { myNotifications: { edges: { node: { kind: string } }[] } };
    }>(
      `query ($first: Int!) { meeting(slug: "tst2017") { myNotifications(first: $first) { edges { node { kind } } } } }`,
      { first },
    );
    return data.meeting.myNotifications.edges.map(({ node }) => node.kind);
  }

  private async open(name: string): Promise<void> {
    this.api = await bootApi(name);
    this.cast = await castOf(this.api);
    this.sessionId = (await this.cast.world.session()).id;
    const [row] = await this.api.database.owner.query<{ position: number }[]>(
      'SELECT a.position FROM session s JOIN agenda_item a ON a.id = s.agenda_item_id WHERE s.id = $1',
      [this.sessionId],
    );
    this.position = row!.position;
  }
}
