/** One text under edits and support, played on the services and kept beside them as it should be: versions, screens, stances. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { EditKind, EndorsementStanding, Stance } from '@aportes/domain/vocabulary';
import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import type { EndorseContribution } from '../../src/modules/endorsements/endorsement.service.js';
import type { ContributionServices } from './contribution-services.js';
import type { WorldSession } from './contribution-world.js';

export const PEOPLE = 4;

export interface SupportRoom {
  session: WorldSession;
  author: MeetingActor;
  desk: MeetingActor;
  people: MeetingActor[];
}

export type SupportStep =
  | { act: 'edit'; kind: EditKind }
  /** What becomes of the edit that waits; nothing where none does. */
  | { act: 'accept' | 'decline' | 'withdraw' }
  /** The screen shows the present text from now on. */
  | { act: 'look'; who: number }
  /** To what is on the screen, however old that is. */
  | { act: 'take'; who: number; stance: Stance }
  /** The same stance to the present text. */
  | { act: 'confirm'; who: number }
  /** The answer was lost, or the own stance is taken back. */
  | { act: 'repeat' | 'retract'; who: number }
  /** By a number that is made up. */
  | { act: 'takeUnseen'; who: number; number: number }
  /** Everybody at once, while the desk accepts what waits. */
  | { act: 'race'; stance: Stance };

interface Version {
  kind: EditKind;
  /** Over which one it was written; 0 for the first. */
  over: number;
  wasShown: boolean;
}

interface Stored extends EndorseContribution {
  participantId: string;
  isActive: boolean;
}

export class Support {
  readonly id = newId();
  /** By number less one. */
  private readonly versions: Version[] = [{ kind: 'SUBSTANTIVE', over: 0, wasShown: true }];
  private current = 1;
  private waiting: number | null = null;
  private version = 1;
  private readonly screens = Array.from({ length: PEOPLE }, () => 1);
  private readonly everSeen = Array.from({ length: PEOPLE }, () => new Set([1]));
  private readonly sent: (EndorseContribution | undefined)[] = [];
  private readonly stored = new Map<string, Stored>();

  constructor(
    private readonly services: ContributionServices,
    private readonly room: SupportRoom,
  ) {}

  async begin(): Promise<void> {
    const text = 'Que los Estados abran una ventanilla.';
    const { author, session } = this.room;
    const base = { kind: 'CONCERN' as const, language: 'es', subregionIds: [] };
    const { outcome } = await this.services.contributions.submit(author, {
      ...base,
      id: this.id,
      sessionId: session.id,
      text,
    });
    expect(outcome).toBe('DONE');
  }

  async play(step: SupportStep): Promise<void> {
    switch (step.act) {
      case 'edit':
        return this.edit(step.kind);
      case 'accept':
      case 'decline':
      case 'withdraw':
        return this.decide(step.act);
      case 'look':
        return this.look(step.who);
      case 'take':
        return this.take(step.who, this.command(step.who, step.stance));
      case 'confirm':
        return this.confirm(step.who);
      case 'repeat':
        return this.repeat(step.who);
      case 'retract':
        return this.retract(step.who);
      case 'takeUnseen':
        return this.takeUnseen(step.who, step.number);
      case 'race':
        return this.race(step.stance);
    }
  }

  private async edit(editKind: EditKind): Promise<void> {
    const { outcome } = await this.services.revisions.revise(this.room.author, {
      contributionId: this.id,
      revisionId: newId(),
      expectedVersion: this.version,
      language: 'es',
      text: `Que los Estados abran una ventanilla, ${newId()}.`,
      editKind,
    });
    expect(outcome).toBe('DONE');
    this.versions.push({ kind: editKind, over: this.waiting ?? this.current, wasShown: false });
    this.waiting = this.versions.length;
    this.version += 1;
  }

  private async decide(act: 'accept' | 'decline' | 'withdraw'): Promise<void> {
    if (this.waiting === null) return;
    const seen = { contributionId: this.id, revisionNumber: this.waiting, expectedVersion: this.version };
    const decision = { ...seen, decisionId: newId() };
    const { edits, editModeration } = this.services;
    const { outcome } = await {
      accept: () => editModeration.accept(this.room.desk, decision),
      decline: () => editModeration.decline(this.room.desk, { ...decision, note: 'No se acordó.' }),
      withdraw: () => edits.withdraw(this.room.author, seen),
    }[act]();
    expect(outcome).toBe('DONE');
    this.version += 1;
    if (act === 'accept') {
      this.versions[this.waiting - 1]!.wasShown = true;
      this.current = this.waiting;
    }
    this.waiting = null;
  }

  private look(who: number): void {
    this.screens[who] = this.current;
    this.everSeen[who]!.add(this.current);
  }

  private command(who: number, stance: Stance): EndorseContribution {
    const reservation = stance === 'WITH_RESERVATION' ? 'Salvo el plazo.' : null;
    const ids = { id: newId(), contributionId: this.id, revisionNumber: this.screens[who]! };
    return { ...ids, stance, capacity: 'PERSONAL', reservation };
  }

  private async take(who: number, command: EndorseContribution): Promise<void> {
    const { outcome } = await this.services.endorsements.endorse(this.room.people[who]!, command);
    expect(outcome).toBe('DONE');
    this.took(who, command);
  }

  private took(who: number, command: EndorseContribution): void {
    this.end(who);
    const { participantId } = this.room.people[who]!;
    this.stored.set(command.id, { ...command, participantId, isActive: true });
    this.sent[who] = command;
  }

  private async confirm(who: number): Promise<void> {
    const mine = this.activeOf(who);
    if (!mine) return;
    this.look(who);
    await this.take(who, this.command(who, mine.stance));
  }

  /** Sent again it counts once, and revives nothing. */
  private async repeat(who: number): Promise<void> {
    const command = this.sent[who];
    if (!command) return;
    const { outcome } = await this.services.endorsements.endorse(this.room.people[who]!, command);
    expect(outcome).toBe('DONE');
  }

  private async retract(who: number): Promise<void> {
    const { outcome } = await this.services.endorsements.retract(this.room.people[who]!, this.id);
    expect(outcome).toBe('DONE');
    this.end(who);
  }

  /** Refused where that version was never the text. */
  private async takeUnseen(who: number, revisionNumber: number): Promise<void> {
    if (this.versions[revisionNumber - 1]?.wasShown) return;
    const command = { ...this.command(who, 'ENDORSED'), revisionNumber };
    const { outcome } = await this.services.endorsements.endorse(this.room.people[who]!, command);
    expect(outcome).toBe('INVALID');
  }

  private async race(stance: Stance): Promise<void> {
    const commands = this.room.people.map((_, who) => this.command(who, stance));
    const takes = commands.map((command, who) => this.take(who, command));
    await Promise.all([...takes, this.decide('accept')]);
  }

  private activeOf(who: number): Stored | undefined {
    const { participantId } = this.room.people[who]!;
    return [...this.stored.values()].find((one) => one.isActive && one.participantId === participantId);
  }

  private end(who: number): void {
    const mine = this.activeOf(who);
    if (mine) mine.isActive = false;
  }

  /** Every endorsement that was ever taken, by id: each of a version that was on the screen of whoever took it. */
  ledger(): { id: string; participantId: string; revisionNumber: number; isActive: boolean }[] {
    const all = [...this.stored.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    return all.map(({ id, participantId, revisionNumber, isActive }) => {
      const who = this.room.people.findIndex((person) => person.participantId === participantId);
      expect(this.everSeen[who]).toContain(revisionNumber);
      return { id, participantId, revisionNumber, isActive };
    });
  }

  counters(): [number, number, number] {
    const active = [...this.stored.values()].filter((one) => one.isActive);
    const of = (...stances: Stance[]) => active.filter(({ stance }) => stances.includes(stance)).length;
    return [of('ENDORSED', 'WITH_RESERVATION'), of('WITH_RESERVATION'), of('NOT_JOINING')];
  }

  standings(): Map<string, EndorsementStanding> {
    const active = [...this.stored.values()].filter((one) => one.isActive);
    return new Map(active.map(({ id, revisionNumber }) => [id, this.standingOf(revisionNumber)]));
  }

  /** Back from the present text, over what each version was written, to the one that was seen. */
  private standingOf(seen: number): EndorsementStanding {
    if (seen === this.current) return 'PRESENT';
    for (let at = this.current; at > seen; at = this.versions[at - 1]!.over)
      if (this.versions[at - 1]!.kind === 'SUBSTANTIVE') return 'ASKS_AGAIN';
    return 'CARRIED_OVER';
  }
}
