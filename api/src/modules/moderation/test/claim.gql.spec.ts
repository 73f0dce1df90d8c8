/** Claims over the API: the desk sees at once who has something in hand, its author that it is in review, and others nothing. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CLAIM_MS } from '@aportes/domain/limits';
import type { Client } from 'graphql-ws';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { follow, type Following } from '../../../../test/support/follow.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { command, endorsed, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { ClaimService } from '../claim.service.js';

interface ClaimSeen {
  by: string | null;
  until: string;
  isMine: boolean;
  mayRelease: boolean;
}

interface Seen {
  id: string;
  status: string;
  version: number;
  claim: ClaimSeen | null;
}

interface Change {
  meetingChanged: { seq: number; type: string; contributionId: string | null; contribution: Seen | null };
}

const COMMAND_CEILING = 11;
const NAME = 'Rosa Quispe';

let api: BootedApi;
let cast: Cast;
let other: Person;
let sessionId: string;
let written: Written;
const clients: Client[] = [];

const claimed = (by: Person, { id: contributionId }: Written = written) =>
  command(by, 'ClaimContribution', { contributionId });
const released = (by: Person, more: object = {}) =>
  command(by, 'ReleaseContribution', { contributionId: written.id, ...more });
const accepted = (by: Person) =>
  command(by, 'AcceptContribution', {
    ...{ decisionId: newId(), contributionId: written.id, expectedVersion: written.version },
  });

async function seenBy(person: Person): Promise<Seen> {
  const query = webOperation('ContributionCardById');
  const { data } = await person.ask<{ contribution: Seen }>(query, { id: written.id });
  return data.contribution;
}

function following(person: Person): Following<Change> {
  const client = person.connect();
  clients.push(client);
  return follow<Change>(client, webOperation('MeetingChanged'), { meetingId: cast.world.meetingId });
}

const heardBy = (one: Following<Change>) =>
  one.seen.map(({ meetingChanged }) => meetingChanged).filter((it) => it.contributionId === written.id);

function later(ms: number): void {
  api.app.get(Clock).now = () => new Date(Date.now() + ms);
}
function now(): void {
  api.app.get(Clock).now = () => new Date();
}

beforeAll(async () => {
  api = await bootApi('claim_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const roles = [{ role: 'RAPPORTEUR' as const, sessionId }];
  other = await signedIn(api, await cast.world.person({ name: NAME, roles }));
}, 30_000);
beforeEach(async () => {
  written = await submitted(cast.author, sessionId);
});
afterEach(() => now());
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await api.close();
});

describe('a claim', () => {
  it('names who and until when to the desk alone; the author reads that it is in review', async () => {
    const input = { contributionId: written.id };
    const { data, statements } = await other.ask<Record<string, { contribution: Seen }>>(
      webOperation('ClaimContribution'),
      { input },
    );
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
    const { claim, status, version } = data.claimContribution!.contribution;
    expect(claim).toMatchObject({ by: NAME, isMine: true, mayRelease: true });
    expect([status, version]).toEqual(['IN_REVIEW', written.version]);
    const left = Date.parse(claim!.until) - Date.now();
    expect(left).toBeGreaterThan(CLAIM_MS - 10_000);
    expect(left).toBeLessThanOrEqual(CLAIM_MS);
    const theirs = { by: NAME, isMine: false };
    expect((await seenBy(cast.rapporteur)).claim).toMatchObject({ ...theirs, mayRelease: false });
    expect((await seenBy(cast.secretariat)).claim).toMatchObject({ ...theirs, mayRelease: true });
    for (const person of [cast.author, cast.expert, cast.delegate])
      expect(await seenBy(person)).toMatchObject({ status: 'IN_REVIEW', claim: null });
  });

  it('refuses the decision of another with who has it, and is free again once it has expired', async () => {
    await claimed(other);
    const refused = await accepted(cast.rapporteur);
    expect(refused).toMatchObject({
      ...{ __typename: 'ClaimedByAnother', code: 'CLAIMED' },
      current: { id: written.id, claim: { by: NAME, isMine: false } },
    });
    expect((await claimed(cast.rapporteur)).__typename).toBe('ClaimedByAnother');
    later(CLAIM_MS);
    expect((await seenBy(cast.rapporteur)).claim).toBeNull();
    expect((await claimed(cast.rapporteur)).__typename).toBe('ContributionPayload');
    expect((await accepted(other)).__typename).toBe('ClaimedByAnother');
    expect((await accepted(cast.rapporteur)).__typename).toBe('ContributionPayload');
  });

  it('and a release leave what others have open as it was: no form is stale', async () => {
    await claimed(other);
    await released(other);
    const withdrawal = { contributionId: written.id, expectedVersion: written.version };
    await claimed(other);
    expect((await command(cast.author, 'WithdrawContribution', withdrawal)).__typename).toBe(
      'ContributionPayload',
    );
  });

  it('is told live to the desk and its author, to each as it is for them, and to nobody else', async () => {
    const [holder, desk, author, expert, visitor] = [
      ...[other, cast.rapporteur, cast.author, cast.expert, cast.public].map(following),
    ] as [Following<Change>, Following<Change>, Following<Change>, Following<Change>, Following<Change>];
    // What is heard from now on is heard by all of them.
    await Promise.all([holder, desk, author, expert, visitor].map((one) => begun(one)));
    const is = (type: string) => (one: Change) =>
      one.meetingChanged.type === type && one.meetingChanged.contributionId === written.id;
    await claimed(other);
    for (const one of [holder, desk, author]) await one.until(is('CONTRIBUTION_CLAIMED'));
    // Also of what somebody else does to it whoever has it hears that they have it.
    await endorsed(cast.delegate, written.id);
    for (const one of [holder, desk, author, expert]) await one.until(is('CONTRIBUTION_ENDORSED'));
    await released(other);
    for (const one of [holder, desk, author]) await one.until(is('CONTRIBUTION_RELEASED'));
    const types = ['CONTRIBUTION_CLAIMED', 'CONTRIBUTION_ENDORSED', 'CONTRIBUTION_RELEASED'];
    const states = (one: Following<Change>) =>
      heardBy(one).map(({ type, contribution }) => [type, contribution!.claim?.isMine ?? null]);
    expect(states(holder)).toEqual(types.map((type, at) => [type, at < 2 ? true : null]));
    expect(states(desk)).toEqual(types.map((type, at) => [type, at < 2 ? false : null]));
    expect(states(author)).toEqual(types.map((type) => [type, null]));
    expect(states(expert)).toEqual([['CONTRIBUTION_ENDORSED', null]]);
    expect(heardBy(visitor)).toEqual([]);
  });

  it('that nobody keeps lapses by itself, and the desk hears of it', async () => {
    const desk = following(cast.rapporteur);
    await begun(desk);
    await claimed(other);
    later(CLAIM_MS);
    await api.app.get(ClaimService).lapse(written.id);
    const { meetingChanged } = await desk.until(
      (one) =>
        one.meetingChanged.type === 'CONTRIBUTION_RELEASED' &&
        one.meetingChanged.contributionId === written.id,
    );
    expect(meetingChanged.contribution).toMatchObject({ status: 'SUBMITTED', claim: null });
  });

  it('is released by the secretariat for whoever went away, and by nobody by mistake', async () => {
    await claimed(other);
    expect(await released(cast.rapporteur)).toMatchObject({ contribution: { claim: { isMine: false } } });
    expect(await released(cast.secretariat, { ofAnother: true })).toMatchObject({
      contribution: { status: 'SUBMITTED', claim: null },
    });
  });

  it('goes with its holder’s account', async () => {
    const roles = [{ role: 'RAPPORTEUR' as const, sessionId: null }];
    const leaving = await signedIn(api, await cast.world.person({ name: 'Quien Se Va', roles }));
    await claimed(leaving);
    await command(leaving, 'EraseAccount', { choice: 'KEEP' });
    expect((await seenBy(cast.rapporteur)).claim).toBeNull();
    expect((await accepted(cast.rapporteur)).__typename).toBe('ContributionPayload');
  });

  it('costs the queue no statement more, however many there are', async () => {
    const asked = async () => {
      const { data, statements } = await cast.secretariat.ask<{
        meeting: { queue: { edges: { node: Seen }[] } };
      }>(webOperation('DeskQueue'), { slug: 'tst2017' });
      return { statements, held: data.meeting.queue.edges.filter(({ node }) => node.claim).length };
    };
    // What listeners and the background read meanwhile is counted as well.
    const queue = async () => {
      const times = [await asked(), await asked(), await asked(), await asked()];
      return times.reduce((one, next) => (next.statements < one.statements ? next : one));
    };
    const before = await queue();
    for (let count = 0; count < 5; count += 1) await claimed(other, await submitted(cast.author, sessionId));
    const after = await queue();
    expect(after.held).toBe(before.held + 5);
    expect(after.statements).toBe(before.statements);
  });
});

/** Its subscription runs: it has heard of something that everybody hears. */
async function begun(one: Following<Change>): Promise<void> {
  while (one.seen.length === 0) {
    await command(cast.secretariat, 'SetAgendaItem', { meetingId: cast.world.meetingId, agendaItemId: null });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
