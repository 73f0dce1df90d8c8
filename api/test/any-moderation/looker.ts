/** Looks into the database after every step: as its owner, on a connection of its own, by questions that are planned once. */
import pg from 'pg';

export class Looker {
  private readonly client: pg.Client;

  constructor(ownerUrl: string) {
    this.client = new pg.Client(ownerUrl);
  }

  async open(): Promise<void> {
    await this.client.connect();
    // Its questions are planned while there is next to nothing to read, and asked until there is much.
    await this.client.query('SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan');
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  async look<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    return (await this.client.query<Row>({ name, text, values })).rows;
  }
}
