/** Texts that are split, merged and put together, and what is masked in them, by the services on one database. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import type { ContributionOutcome } from '../../src/modules/contributions/contribution-outcome.type.js';
import { RedactionRepository, type MarkRow } from '../../src/modules/redactions/data/redaction.repository.js';
import { contributionServices, type ContributionServices } from './contribution-services.js';
import { createWorld, type World } from './contribution-world.js';
import type { MigratedDatabase } from './migrated-database.js';
import { redactionServices, type RedactionServices } from './redaction-services.js';

type Services = ContributionServices & RedactionServices;

/** An act, by the decision that takes it back. */
export interface Act {
  id: string;
  decisionId: string;
}

export class FamilyStage {
  readonly rows: RedactionRepository;

  private constructor(
    readonly database: MigratedDatabase,
    readonly world: World,
    readonly services: Services,
    readonly sessions: readonly [string, string],
    readonly cast: Readonly<Record<'author' | 'other' | 'desk' | 'deskOfAll' | 'secretary', MeetingActor>>,
  ) {
    this.rows = new RedactionRepository(database.unitOfWork);
  }

  static async of(database: MigratedDatabase): Promise<FamilyStage> {
    const world = await createWorld(database.owner);
    const contributions = contributionServices(database.unitOfWork);
    const services = { ...contributions, ...(await redactionServices(database, contributions)) };
    const [here, there] = [(await world.session()).id, (await world.session()).id];
    return new FamilyStage(database, world, services, [here, there], {
      author: await world.person(),
      other: await world.person(),
      desk: await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: here }] }),
      deskOfAll: await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: null }] }),
      secretary: await world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] }),
    });
  }

  async accepted(text: string, by = this.cast.author, sessionId = this.sessions[0]): Promise<string> {
    const id = newId();
    const said = { kind: 'CHALLENGE' as const, subregionIds: [], language: 'es', text };
    await done(this.services.contributions.submit(by, { ...said, id, sessionId }));
    const decision = { decisionId: newId(), contributionId: id, expectedVersion: 1 };
    await done(this.services.moderation.accept(this.cast.deskOfAll, decision));
    return id;
  }

  async split(contributionId: string, texts: readonly string[]): Promise<Act & { parts: string[] }> {
    const decisionId = newId();
    const parts = texts.map((text) => ({ id: newId(), text }));
    const expectedVersion = await this.version(contributionId);
    const command = { decisionId, contributionId, expectedVersion, parts };
    await done(this.services.splitting.split(this.cast.deskOfAll, command));
    return { id: contributionId, decisionId, parts: parts.map(({ id }) => id) };
  }

  async merged(contributionId: string, targetId: string): Promise<Act> {
    const parents = [await this.going(contributionId)];
    const command = { mergingId: newId(), parents, targetId, targetVersion: await this.version(targetId) };
    await done(this.services.merging.merge(this.cast.deskOfAll, command));
    return { id: contributionId, decisionId: parents[0]!.decisionId };
  }

  async consolidated(ids: readonly string[], text: string): Promise<Act & { text: string }> {
    const parents = [];
    for (const id of ids) parents.push(await this.going(id));
    const contributionId = newId();
    const words = { kind: 'CHALLENGE' as const, language: 'es', text, addressees: [] };
    const command = { mergingId: newId(), contributionId, parents, ...words };
    await done(this.services.consolidation.consolidate(this.cast.deskOfAll, command));
    return { id: ids[0]!, decisionId: parents[0]!.decisionId, text: contributionId };
  }

  /** On the version that it has now. */
  async undone({ id, decisionId }: Act): Promise<ContributionOutcome> {
    const [viewer, decision] = await this.services.undo.taken(decisionId, () => this.cast.deskOfAll);
    const undo = { undoId: newId(), decisionId, expectedVersion: await this.version(id) };
    return this.services.undo.undo(viewer, decision, undo);
  }

  async redact(contributionId: string, passage: string, by = this.cast.desk): Promise<ContributionOutcome> {
    const seen = { contributionId, expectedVersion: await this.version(contributionId), passage };
    return this.services.redactions.redact(by, { ...seen, redactionId: newId(), reason: 'PERSONAL_DATA' });
  }

  async lift(markId: string, by = this.cast.secretary): Promise<ContributionOutcome> {
    const { originals } = this.services;
    const [viewer, mark] = await originals.redacted(markId, () => by);
    return originals.lift(viewer, mark, { id: newId(), redactionId: markId, reason: 'Por error.' });
  }

  /** What is masked in it, as it stands there. */
  async marks(contributionId: string): Promise<MarkRow[]> {
    return this.rows.marksIn([contributionId]);
  }

  /** What each says, with all that hangs on it but reasons of lifting. */
  async texts(ids: readonly string[]): Promise<string[]> {
    const kept = await this.rows.texts(ids);
    const said = kept.filter(({ place }) => place !== 'redaction_lift.reason');
    return said.map((one) => `${one.contributionId} ${one.place} ${one.key} ${one.text}`).sort();
  }

  async version(id: string): Promise<number> {
    const sql = 'SELECT version FROM contribution WHERE id = $1';
    return (await this.database.app.query<{ version: number }[]>(sql, [id]))[0]!.version;
  }

  async versions(ids: readonly string[]): Promise<number[]> {
    return Promise.all(ids.map((id) => this.version(id)));
  }

  private async going(contributionId: string) {
    return { decisionId: newId(), contributionId, expectedVersion: await this.version(contributionId) };
  }
}

async function done(outcome: Promise<ContributionOutcome>): Promise<void> {
  const answer = await outcome;
  if (answer.outcome !== 'DONE') throw new Error(`It was refused: ${JSON.stringify(answer)}`);
}
