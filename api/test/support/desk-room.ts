/** A session with its desk in a database of its own, for specs of what the desk does: one writes, two decide, all talk. */
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import { newId } from '../../src/kernel/ids.js';
import type { SubmitContribution } from '../../src/modules/contributions/contribution-commands.type.js';
import type { ContributionOutcome } from '../../src/modules/contributions/contribution-outcome.type.js';
import { contributionServices, type ContributionServices } from './contribution-services.js';
import { createWorld, type World } from './contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from './migrated-database.js';

interface Stored {
  status: ContributionStatus;
  version: number;
  symbol: string;
  merged_into: string | null;
  author_participant_id: string | null;
  published_at: Date | null;
}

interface Going {
  decisionId: string;
  contributionId: string;
  expectedVersion: number;
}

type Words = Pick<SubmitContribution, 'kind' | 'language' | 'text'> & Partial<SubmitContribution>;

export const COMPARABLE: Words = { kind: 'CHALLENGE', language: 'es', text: 'Faltan datos comparables.' };

export class DeskRoom {
  database!: MigratedDatabase;
  world!: World;
  services!: ContributionServices;
  sessionId!: string;
  author!: MeetingActor;
  rapporteur!: MeetingActor;
  colleague!: MeetingActor;

  /** Set up before the tests of the file that makes it. @param words of what is submitted unless something else is said */
  constructor(
    name: string,
    private readonly words: Words = COMPARABLE,
  ) {
    beforeAll(() => this.open(name));
    afterAll(() => this.database.close());
  }

  readonly submitted = async (
    by: MeetingActor = this.author,
    changes: Partial<SubmitContribution> = {},
  ): Promise<string> => {
    const item = { id: newId(), sessionId: this.sessionId, subregionIds: [], ...this.words, ...changes };
    expect(await this.services.contributions.submit(by, item)).toMatchObject({ outcome: 'DONE' });
    return item.id;
  };

  readonly accepted = async (
    by: MeetingActor = this.author,
    changes: Partial<SubmitContribution> = {},
  ): Promise<string> => {
    const contributionId = await this.submitted(by, changes);
    const decision = { decisionId: newId(), contributionId, expectedVersion: 1 };
    expect(await this.services.moderation.accept(this.rapporteur, decision)).toMatchObject({
      outcome: 'DONE',
    });
    return contributionId;
  };

  readonly stored = async (id: string): Promise<Stored> => {
    const [row] = await this.database.app.query<Stored[]>(
      `SELECT status, version, symbol, merged_into, author_participant_id, published_at
       FROM contribution WHERE id = $1`,
      [id],
    );
    return row!;
  };

  /** As they are sent where they go into something else, on the version they have now. */
  readonly going = async (ids: readonly string[]): Promise<Going[]> => {
    const all = [];
    for (const contributionId of ids) {
      const { version: expectedVersion } = await this.stored(contributionId);
      all.push({ decisionId: newId(), contributionId, expectedVersion });
    }
    return all;
  };

  /** On the version that the decision made. */
  readonly undone = async (
    { decisionId, expectedVersion }: Omit<Going, 'contributionId'>,
    by: MeetingActor = this.rapporteur,
  ): Promise<ContributionOutcome> => {
    const [viewer, decision] = await this.services.undo.taken(decisionId, () => by);
    const undo = { undoId: newId(), decisionId, expectedVersion: expectedVersion + 1 };
    return this.services.undo.undo(viewer, decision, undo);
  };

  readonly endorse = (by: MeetingActor, contributionId: string, id = newId()): Promise<ContributionOutcome> =>
    this.services.endorsements.endorse(by, {
      ...{ id, contributionId, revisionNumber: 1, stance: 'ENDORSED', capacity: 'PERSONAL' },
    });

  readonly comment = (by: MeetingActor, contributionId: string, id = newId()) =>
    this.services.comments.submit(by, { id, contributionId, kind: 'COMMENT', language: 'es', text: 'Sí.' });

  private async open(name: string): Promise<void> {
    this.database = await migratedDatabase(name);
    this.world = await createWorld(this.database.owner);
    this.services = contributionServices(this.database.unitOfWork);
    this.sessionId = (await this.world.session()).id;
    const roles = [{ role: 'RAPPORTEUR' as const, sessionId: this.sessionId }];
    this.author = await this.world.person();
    this.rapporteur = await this.world.person({ roles });
    this.colleague = await this.world.person({ roles });
  }
}
