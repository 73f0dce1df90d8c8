/** Whatever any number of devices edit in whatever order: every text stays to the letter, no edit hides another, no number is missing. */
import type { MeetingActor } from '@aportes/domain/actor';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../src/kernel/ids.js';
import type { ReviseContribution } from '../src/modules/contributions/contribution-commands.type.js';
import type { ContributionOutcome } from '../src/modules/contributions/contribution-outcome.type.js';
import { contributionServices, type ContributionServices } from './support/contribution-services.js';
import { createWorld, type World, type WorldSession } from './support/contribution-world.js';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { difficultText, fault } from './support/difficult-texts.js';
import { figure } from './support/figures.js';
import { migratedDatabase, type MigratedDatabase } from './support/migrated-database.js';

const RUNS = figure(12, 400);
const SEEDS = [1, 2, 3];
const PATIENCE_MS = figure(120_000, 1_200_000);

/** What one of the devices does, or the desk. */
type Step =
  | { act: 'edit'; device: number; text: string }
  /** The answer was lost: the same edit is sent again. */
  | { act: 'repeat'; device: number }
  | { act: 'look'; device: number }
  /** Several devices at once, each with its own words. */
  | { act: 'race'; texts: string[] }
  | { act: 'accept' };

const DEVICES = 3;
const device = fc.nat(DEVICES - 1);
const text = fc
  .oneof(difficultText, fc.string({ unit: 'grapheme', maxLength: 40 }))
  .filter((one) => fault(one, TEXT_LIMITS.contributionText) === null);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('edit' as const), device, text }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('repeat' as const), device }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('look' as const), device }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('race' as const),
      texts: fc.array(text, { minLength: 2, maxLength: DEVICES }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ act: 'accept' as const }) },
);

let database: MigratedDatabase;
let services: ContributionServices;
let world: World;
let session: WorldSession;
let author: MeetingActor;
let desk: MeetingActor;

beforeAll(async () => {
  database = await migratedDatabase('any_edits');
  services = contributionServices(database.unitOfWork);
  world = await createWorld(database.owner);
  session = await world.session();
  author = await world.person();
  desk = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: null }] });
});

afterAll(() => database.close());

/** One contribution, what was taken of it so far, and what each device has seen and sent last. */
class Writing {
  readonly id = newId();
  readonly taken = ['Que los Estados abran una ventanilla.'];
  version = 1;
  isAccepted = false;
  private readonly seen = Array.from({ length: DEVICES }, () => 1);
  private readonly sent: (ReviseContribution | undefined)[] = [];

  async begin(): Promise<void> {
    const [first] = this.taken;
    const base = { kind: 'CONCERN' as const, language: 'es', subregionIds: [] };
    await services.contributions.submit(author, {
      id: this.id,
      sessionId: session.id,
      text: first!,
      ...base,
    });
  }

  async play(one: Step): Promise<void> {
    if (one.act === 'look') this.seen[one.device] = this.version;
    if (one.act === 'edit') await this.edit(one.device, one.text);
    if (one.act === 'repeat') await this.repeat(one.device);
    if (one.act === 'race') await this.race(one.texts);
    if (one.act === 'accept') await this.accept();
  }

  private command(at: number, words: string): ReviseContribution {
    const ids = { contributionId: this.id, revisionId: newId() };
    const command = { ...ids, expectedVersion: this.seen[at]!, language: 'es', text: words };
    this.sent[at] = command;
    return command;
  }

  private async edit(at: number, words: string): Promise<void> {
    const isStale = this.seen[at] !== this.version;
    const outcome = await services.revisions.revise(author, this.command(at, words));
    expect(outcome.outcome).toBe(isStale ? 'STALE' : 'DONE');
    if (isStale) await this.expectBothAtHand(at, words);
    else this.took(at, words);
  }

  /** Sent again it counts once, whatever came in between; refused, it may be taken now. */
  private async repeat(at: number): Promise<void> {
    const command = this.sent[at];
    if (!command) return;
    const isTaken = (await this.stored()).some(({ id }) => id === command.revisionId);
    const isStale = !isTaken && command.expectedVersion !== this.version;
    const { outcome } = await services.revisions.revise(author, command);
    expect(outcome).toBe(isStale ? 'STALE' : 'DONE');
    if (!isTaken && !isStale) this.took(at, command.text);
  }

  private async race(texts: readonly string[]): Promise<void> {
    const commands = texts.map((words, at) => {
      this.seen[at] = this.version;
      return this.command(at, words);
    });
    const outcomes = await Promise.all(commands.map((one) => services.revisions.revise(author, one)));
    const names = outcomes.map(({ outcome }: ContributionOutcome) => outcome);
    expect(names.filter((one) => one === 'DONE')).toHaveLength(1);
    expect(names.filter((one) => one === 'STALE')).toHaveLength(texts.length - 1);
    const winner = names.indexOf('DONE');
    this.took(winner, texts[winner]!);
  }

  private async accept(): Promise<void> {
    if (this.isAccepted) return;
    const decision = { decisionId: newId(), contributionId: this.id, expectedVersion: this.version };
    expect((await services.moderation.accept(desk, decision)).outcome).toBe('DONE');
    this.isAccepted = true;
    this.version += 1;
  }

  private took(at: number, words: string): void {
    this.taken.push(words);
    this.version += 1;
    this.seen[at] = this.version;
  }

  /** What was refused is with its device, to the letter; what stands instead can be read beside it. */
  private async expectBothAtHand(at: number, words: string): Promise<void> {
    expect(this.sent[at]?.text).toBe(words);
    const [view] = await services.queries.visibleByIds(author, [this.id]);
    const waiting = (await this.stored()).at(-1)!.text;
    expect(this.isAccepted ? waiting : view?.row.text).toBe(this.taken.at(-1));
  }

  stored(): Promise<{ id: string; number: number; text: string }[]> {
    return database.owner.query(
      'SELECT id, number, text FROM contribution_revision WHERE contribution_id = $1 ORDER BY number',
      [this.id],
    );
  }
}

describe('a contribution', () => {
  it.each(SEEDS)(
    'keeps every version of any sequence of edits, from seed %i',
    async (seed) => {
      const holds = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (steps) => {
        const writing = new Writing();
        await writing.begin();
        for (const one of steps) {
          await writing.play(one);
          const rows = await writing.stored();
          expect(rows.map((row) => row.text)).toEqual(writing.taken);
          expect(rows.map((row) => row.number)).toEqual(rows.map((_, index) => index + 1));
        }
      });
      await fc.assert(holds, { seed, numRuns: RUNS });
    },
    PATIENCE_MS,
  );
});
