/** A session that hides support, with texts in every state, people who support them, and what an observer is told of it. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { Stance } from '@aportes/domain/vocabulary';
import { newId } from '../../src/kernel/ids.js';
import type { BootedApi } from './booted-api.js';
import { contributionServices, type ContributionServices } from './contribution-services.js';
import { createWorld, type World } from './contribution-world.js';
import { publicPerson, signedIn, type Person } from './person.js';
import { command, commented, endorsed, recommendation } from './scene.js';

export const SUPPORTERS = 3;
export const TEXTS = ['accepted', 'another', 'waiting'] as const;

export type HiddenStep =
  | { act: 'take'; who: number; text: number; stance: Stance }
  | { act: 'retract'; who: number; text: number }
  /** Of what its author has withdrawn. */
  | { act: 'retractWithdrawn'; who: number }
  | { act: 'race'; text: number; stance: Stance }
  /** What everybody may know of. */
  | { act: 'comment'; text: number }
  | { act: 'show' };

export type Observer = 'nobody' | 'author' | 'rapporteur' | 'secretariat' | 'supporter';

const NEAR_SUPPORT = `
query ($slug: String!, $id: ID!, $waiting: ID!, $gone: String!, $meetingId: ID!) {
  meeting(slug: $slug) {
    seq
    session(position: 1) { version wall(orderBy: MOST_ENDORSED) { ...Ranked } }
    contributions(orderBy: MOST_ENDORSED) { ...Ranked }
  }
  contribution(id: $id) {
    version myEndorsement { id } breadth { endorsements cells { endorsed } }
    endorsements { totalCount edges { node { endorsedBy { name } } } }
  }
  waits: contribution(id: $waiting) { version breadth { endorsements } endorsements { totalCount } }
  withdrawnContribution(address: $gone) { tombstone { breadth { endorsements } } }
  changesSince(meetingId: $meetingId, seq: 0) { seq hasMore changes { seq type } }
}
fragment Ranked on ContributionConnection {
  totalCount edges { cursor node { id version breadth { endorsements } } } pageInfo { endCursor }
}`;

export class HiddenRoom {
  readonly ids: string[] = [];
  withdrawnId = '';
  sessionId = '';
  observers!: Record<Observer, Person>;
  private supporters: MeetingActor[] = [];
  private readonly services: ContributionServices;

  private constructor(
    private readonly api: BootedApi,
    readonly world: World,
    readonly slug: string,
  ) {
    this.services = contributionServices(api.database.unitOfWork);
  }

  static async open(api: BootedApi, prefix: string): Promise<HiddenRoom> {
    const room = new HiddenRoom(api, await createWorld(api.database.owner, prefix), prefix.toLowerCase());
    await room.furnish();
    return room;
  }

  private async furnish(): Promise<void> {
    const { world, api, services } = this;
    this.sessionId = (await world.session()).id;
    const author = await world.person();
    const desk = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: null }] });
    const secretariat = await world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] });
    const supporter = await world.person({ country: 'JM' });
    for (let one = 0; one < SUPPORTERS; one += 1) this.supporters.push(await world.person());
    const given = async (isAccepted: boolean): Promise<string> => {
      const id = newId();
      const { subregionIds, ...text } = recommendation(this.sessionId, { id });
      await services.contributions.submit(author, { ...text, subregionIds } as never);
      const decision = { decisionId: newId(), contributionId: id, expectedVersion: 1 };
      if (isAccepted) await services.moderation.accept(desk, decision);
      return id;
    };
    for (const text of TEXTS) this.ids.push(await given(text !== 'waiting'));
    this.withdrawnId = await given(true);
    this.observers = {
      nobody: publicPerson(api),
      author: await signedIn(api, author),
      rapporteur: await signedIn(api, desk),
      secretariat: await signedIn(api, secretariat),
      supporter: await signedIn(api, supporter),
    };
    await endorsed(this.observers.supporter, this.ids[0]!);
    await this.hide(true);
    for (const who of this.supporters) await this.taken(who, this.withdrawnId, 'ENDORSED');
    await services.revisions.withdraw(author, { contributionId: this.withdrawnId, expectedVersion: 2 });
  }

  async hide(isHidden: boolean): Promise<void> {
    const input = { sessionId: this.sessionId, isHidden };
    await command(this.observers.secretariat, 'SetSupportHidden', input);
  }

  private async taken(who: MeetingActor, contributionId: string, stance: Stance): Promise<void> {
    const reservation = stance === 'WITH_RESERVATION' ? 'Salvo el plazo.' : null;
    const { outcome } = await this.services.endorsements.endorse(who, {
      ...{ id: newId(), contributionId, revisionNumber: 1, stance, capacity: 'PERSONAL', reservation },
    });
    if (outcome !== 'DONE') throw new Error(`Not taken: ${outcome}.`);
  }

  /** @returns whether somebody else than its doer may hear of it */
  async play(step: HiddenStep): Promise<boolean> {
    const idOf = (text: number) => this.ids[text]!;
    switch (step.act) {
      case 'take':
        await this.taken(this.supporters[step.who]!, idOf(step.text), step.stance);
        return false;
      case 'retract':
        await this.services.endorsements.retract(this.supporters[step.who]!, idOf(step.text));
        return false;
      case 'retractWithdrawn':
        await this.services.endorsements.retract(this.supporters[step.who]!, this.withdrawnId);
        return false;
      case 'race':
        await Promise.all(this.supporters.map((who) => this.taken(who, idOf(step.text), step.stance)));
        return false;
      case 'comment':
        await commented(this.observers.rapporteur, idOf(step.text));
        return true;
      case 'show':
        await this.hide(false);
        return true;
    }
  }

  /** To the letter, what an observer is told by the questions that come near support. */
  async told(observer: Observer): Promise<string> {
    const [id, , waiting] = this.ids;
    const { slug, withdrawnId: gone } = this;
    const variables = { slug, id, waiting, gone, meetingId: this.world.meetingId };
    const answer = await (await this.observers[observer].send(NEAR_SUPPORT, variables)).text();
    if (answer.includes('"errors"')) throw new Error(`Not answered: ${answer}`);
    return answer;
  }

  /** What the public is told of the first text, and what stands in its rows. */
  async counts(): Promise<{ said: number | null; stored: number }> {
    type Said = { contribution: { breadth: { endorsements: number } | null } };
    const [id] = this.ids;
    const query = 'query ($id: ID!) { contribution(id: $id) { breadth { endorsements } } }';
    const { data } = await this.observers.nobody.ask<Said>(query, { id });
    const [row] = await this.api.database.owner.query<{ stored: number }[]>(
      `SELECT count(*)::integer AS stored FROM endorsement
       WHERE contribution_id = $1 AND ended_at IS NULL AND stance <> 'NOT_JOINING'`,
      [id],
    );
    return { said: data.contribution.breadth?.endorsements ?? null, stored: row!.stored };
  }
}
