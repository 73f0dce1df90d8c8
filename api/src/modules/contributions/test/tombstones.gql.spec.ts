/** What a withdrawn contribution leaves behind: a tombstone where others built on it, and nothing of text or author. */
import { dayIn } from '@aportes/domain/seen-time.rules';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { toldByEveryQuery } from '../../../../test/support/every-query.js';
import { follow } from '../../../../test/support/follow.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import {
  accepted,
  command,
  commented,
  endorsed,
  submitted,
  type Written,
} from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

/** Words that nobody else says: of the text and its earlier version, of title and details, and of who wrote them. */
const CANARIES = [
  'zunzuncito',
  'tocororo',
  'carpintero',
  'cartacuba',
  'bijirita',
  'Zoila Canaria',
  'Instituto Canario',
];

const TEXT = 'Que los Estados protejan al zunzuncito en su paso por cada frontera de la región.';
const DETAILS = [{ name: 'rationale', text: 'Lo dice la cartacuba.' }];
const REASON = 'Vuelve mañana, con más firmas.';

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let author: Person;
let nextDoor: Person;
let standing: Written;
let gone: Written;

async function withdrawn(person: Person, { id, version }: Written, reason?: string): Promise<Written> {
  const input = { contributionId: id, expectedVersion: version, reason };
  return (await command(person, 'WithdrawContribution', input)).contribution!;
}

/** Accepted, and a second version of it too. */
async function twoVersions(): Promise<Written> {
  const first = await accepted(
    cast,
    await submitted(author, sessionId, { text: 'Que nadie olvide a la bijirita.', title: 'El carpintero' }),
  );
  const revised = await command(author, 'ReviseContribution', {
    contributionId: first.id,
    revisionId: newId(),
    expectedVersion: first.version,
    language: 'es',
    title: 'El tocororo',
    text: TEXT,
    addressees: ['STATES'],
    details: DETAILS,
  });
  const { version } = revised.contribution!;
  const edit = { decisionId: newId(), contributionId: first.id, revisionNumber: 2, expectedVersion: version };
  return (await command(cast.rapporteur, 'AcceptEdit', edit)).contribution!;
}

interface Stone {
  symbol: string;
  kind: string;
  reason: string | null;
  revisionNumbers: number[];
  commentCount: number;
  withdrawnOn: string;
  breadth: { endorsements: number };
  theme: { numeral: string };
  meeting: { slug: string };
}

async function stoneAt(person: Person, address: string): Promise<{ tombstone: Stone | null } | null> {
  const { data, codes } = await person.ask<{ withdrawnContribution: { tombstone: Stone | null } | null }>(
    webOperation('WithdrawnContribution'),
    { address },
  );
  expect(codes).toEqual([]);
  return data.withdrawnContribution;
}

beforeAll(async () => {
  api = await bootApi('tombstones_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const writer = await cast.world.person({ name: 'Zoila Canaria' });
  const rename = 'UPDATE participant_identity SET institution = $1 WHERE participant_id = $2';
  await api.database.owner.query(rename, ['Instituto Canario', writer.participantId]);
  author = await signedIn(api, writer);
  const other = await cast.world.session();
  const roles = [{ role: 'RAPPORTEUR' as const, sessionId: other.id }];
  nextDoor = await signedIn(api, await cast.world.person({ roles }));
  standing = await accepted(cast, await submitted(cast.expert, sessionId));
  gone = await twoVersions();
  await endorsed(cast.expert, gone.id);
  await commented(cast.delegate, gone.id);
  await commented(author, gone.id);
  const link = { id: newId(), kind: 'RELATED', fromId: standing.id, toId: gone.id };
  await command(cast.expert, 'LinkContributions', link);
}, 30_000);

afterAll(() => api.close());

describe('a contribution that others built on and its author withdraws', () => {
  it('is told to those who listen as gone, and shown to its author and the desk alone', async () => {
    const query = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { type contribution { text } } }`;
    type Change = { meetingChanged: { type: string; contribution: { text: string } | null } };
    const listeners = [cast.public, cast.expert, nextDoor, author].map((person) => {
      const client = person.connect();
      return { client, heard: follow<Change>(client, query, { meetingId: cast.world.meetingId }) };
    });
    // Whoever hears of something that happens before hears of what follows.
    await Promise.all(
      listeners.map(async ({ heard }) => {
        while (heard.seen.length === 0) {
          await commented(cast.expert, standing.id);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }),
    );
    gone = await withdrawn(author, gone, REASON);
    const shown = await Promise.all(
      listeners.map(async ({ heard }) => {
        const change = await heard.until(({ meetingChanged: { type } }) => type === 'CONTRIBUTION_WITHDRAWN');
        return change.meetingChanged.contribution?.text ?? null;
      }),
    );
    for (const { client } of listeners) await client.dispose();
    expect(shown).toEqual([null, null, null, TEXT]);
  });

  it('stays at its address as what it was, when it went and why, the same for everybody', async () => {
    const stones = [];
    for (const person of [cast.public, cast.expert, cast.stranger, nextDoor, author])
      for (const address of [gone.symbol!, gone.symbol!.toLowerCase(), gone.id])
        stones.push(await stoneAt(person, address));
    for (const stone of stones) expect(stone).toEqual(stones[0]);
    expect(stones[0]!.tombstone).toMatchObject({
      symbol: gone.symbol,
      kind: 'RECOMMENDATION',
      reason: REASON,
      revisionNumbers: [1, 2],
      commentCount: 1,
      breadth: { endorsements: 1 },
      theme: { numeral: 'i' },
      meeting: { slug: 'tst2017' },
    });
    // Midnight may have come in between.
    const days = [60_000, 0].map((ago) => dayIn('America/Santiago', new Date(Date.now() - ago)));
    expect(days).toContain(stones[0]!.tombstone!.withdrawnOn);
  });

  it('takes no more statements than its parts', async () => {
    const variables = { address: gone.symbol };
    const { statements } = await cast.public.ask(webOperation('WithdrawnContribution'), variables);
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('stands in the place of a link, where the link was', async () => {
    type Links = { contribution: { links: unknown[]; withdrawnLinks: Record<string, unknown>[] } };
    const query = webOperation('ContributionLinksById');
    for (const person of [cast.public, cast.expert, cast.stranger]) {
      const { data, statements } = await person.ask<Links>(query, { id: standing.id });
      expect(data.contribution.links).toEqual([]);
      expect(data.contribution.withdrawnLinks).toMatchObject([
        { kind: 'RELATED', isFirst: true, other: { tombstone: { symbol: gone.symbol } } },
      ]);
      expect(statements).toBeLessThanOrEqual(6);
    }
    const { data } = await cast.rapporteur.ask<Links>(query, { id: standing.id });
    expect(data.contribution).toMatchObject({ links: [{ to: { id: gone.id } }], withdrawnLinks: [] });
  });

  it('takes nothing new from anybody', async () => {
    const about = { contributionId: gone.id };
    const attempts: [string, object][] = [
      ['SubmitComment', { ...about, id: newId(), kind: 'COMMENT', language: 'es', text: 'x' }],
      [
        'EndorseContribution',
        { ...about, id: newId(), revisionNumber: 1, stance: 'ENDORSED', capacity: 'PERSONAL' },
      ],
      ['LinkContributions', { id: newId(), kind: 'ANSWERS', fromId: gone.id, toId: standing.id }],
    ];
    for (const [name, input] of attempts) {
      const { codes } = await cast.expert.ask(webOperation(name), { input });
      expect([name, codes]).toEqual([name, ['NOT_FOUND']]);
    }
    const { codes } = await cast.delegate.ask(webOperation('RetractEndorsement'), { input: about });
    expect(codes).toEqual(['NOT_FOUND']);
    const counts = `SELECT (SELECT count(*)::integer FROM endorsement WHERE contribution_id = $1 AND ended_at IS NULL) AS stances,
      (SELECT count(*)::integer FROM comment WHERE contribution_id = $1) AS comments`;
    expect(await api.database.owner.query(counts, [gone.id])).toEqual([{ stances: 1, comments: 2 }]);
  });
});

describe('text, details and author of what was withdrawn', () => {
  const everythingFor = (person: Person): Promise<string> => {
    const known = {
      ...{ id: gone.id, contributionId: gone.id, sessionId, text: TEXT },
      ...{ symbol: gone.symbol, address: gone.symbol, meetingId: cast.world.meetingId },
      ...{ filter: { search: 'zunzuncito' }, search: 'zunzuncito' },
    };
    // Also by way of what it is linked with.
    return toldByEveryQuery(person, known, standing.id);
  };

  it('are told to nobody but the author and the desk, on any way that the web knows', async () => {
    for (const [who, person] of Object.entries({
      public: cast.public,
      expert: cast.expert,
      delegate: cast.delegate,
      stranger: cast.stranger,
      nextDoor,
    })) {
      const told = await everythingFor(person);
      const sung = CANARIES.filter((word) => told.includes(word));
      expect([who, sung]).toEqual([who, []]);
      expect([who, told.includes(author.participantId!)]).toEqual([who, false]);
      expect(told).toContain(REASON);
    }
  });

  it('are found by the author, the rapporteur and the secretariat, whole', async () => {
    for (const person of [author, cast.rapporteur, cast.secretariat]) {
      const told = await everythingFor(person);
      for (const word of CANARIES) expect([word, told.includes(word)]).toEqual([word, true]);
    }
    const { data } = await author.ask(webOperation('MyContributions'), { slug: 'tst2017' });
    expect(JSON.stringify(data)).toContain(`"withdrawalReason":"${REASON}"`);
  });
});

describe('what stays', () => {
  it('is that it was withdrawn, and nothing else, where nobody else did anything about it', async () => {
    const alone = await accepted(cast, await submitted(author, sessionId));
    await commented(author, alone.id);
    await withdrawn(author, { ...alone, version: alone.version }, REASON);
    expect(await stoneAt(cast.public, alone.symbol!)).toEqual({
      __typename: 'WithdrawnContribution',
      tombstone: null,
    });
  });

  it('is nothing of what the public could never read, whoever asks and whoever commented in the room', async () => {
    const waiting = await submitted(author, sessionId);
    await commented(cast.expert, waiting.id);
    await endorsed(cast.expert, waiting.id);
    await withdrawn(author, waiting, REASON);
    for (const person of [cast.public, cast.expert, author]) {
      expect(await stoneAt(person, waiting.symbol!)).toBeNull();
      expect(await stoneAt(person, waiting.id)).toBeNull();
      expect(await stoneAt(person, newId())).toBeNull();
    }
  });

  it('is no tombstone for the sake of a link to what the public cannot read', async () => {
    const alone = await accepted(cast, await submitted(author, sessionId));
    const waiting = await submitted(cast.expert, sessionId);
    const link = { id: newId(), kind: 'RELATED', fromId: waiting.id, toId: alone.id };
    await command(cast.expert, 'LinkContributions', link);
    await withdrawn(author, alone);
    expect(await stoneAt(cast.public, alone.id)).toMatchObject({ tombstone: null });
    const query = webOperation('ContributionLinksById');
    const { data } = await cast.delegate.ask<Record<string, unknown>>(query, { id: waiting.id });
    expect(data).toMatchObject({ contribution: { withdrawnLinks: [{ other: { tombstone: null } }] } });
  });

  it('is less once others take back what they did, each their own, and nobody reads the text for it', async () => {
    const left = await accepted(cast, await submitted(author, sessionId, { text: TEXT }));
    await endorsed(cast.expert, left.id);
    const { comment } = (await commented(cast.expert, left.id)) as unknown as { comment: { id: string } };
    const link = { id: newId(), kind: 'RELATED', fromId: standing.id, toId: left.id };
    await command(cast.expert, 'LinkContributions', link);
    await withdrawn(author, left, REASON);
    const back: [string, object][] = [
      ['WithdrawComment', { commentId: comment.id }],
      ['RetractEndorsement', { contributionId: left.id }],
      ['UnlinkContributions', { linkId: link.id }],
    ];
    for (const [name, input] of back) {
      const others = await cast.delegate.ask(webOperation(name), { input });
      expect([name, others.codes]).toEqual([name, ['NOT_FOUND']]);
      // Sent again, as a device does that heard no answer.
      for (const _ of [1, 2]) {
        const { data, codes } = await cast.expert.ask(webOperation(name), { input });
        expect([name, codes]).toEqual([name, []]);
        expect(JSON.stringify(data)).not.toContain(TEXT);
      }
    }
    expect(await stoneAt(cast.public, left.symbol!)).toMatchObject({ tombstone: null });
  });

  it('is not a reason that was given before reasons were shown', async () => {
    const early = await accepted(cast, await submitted(author, sessionId));
    await endorsed(cast.expert, early.id);
    await withdrawn(author, early, REASON);
    await api.database.owner.query(
      'UPDATE contribution SET withdrawal_reason_is_shown = false WHERE id = $1',
      [early.id],
    );
    expect((await stoneAt(cast.public, early.id))!.tombstone).toMatchObject({ reason: null });
  });
});

describe('the page at the address', () => {
  const statusOf = async (address: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${api.url}/c/${address}`, { headers: { accept: 'text/html', ...headers } });
    return { status: response.status, isPage: (await response.text()).includes('<html'), response };
  };

  it('is gone for machines where nothing stays, whatever a browser has kept', async () => {
    const alone = await accepted(cast, await submitted(author, sessionId));
    const before = await statusOf(alone.symbol!);
    expect(before).toMatchObject({ status: 200, isPage: true });
    await withdrawn(author, alone);
    const kept = { 'if-none-match': before.response.headers.get('etag') ?? '*', range: 'bytes=0-9' };
    for (const address of [alone.symbol!, alone.id, `${alone.symbol}/v1`])
      for (const headers of [{}, kept])
        expect(await statusOf(address, headers)).toMatchObject({ status: 410, isPage: true });
  });

  it('is there where a tombstone stands, and where nothing is known', async () => {
    for (const address of [gone.symbol!, `${gone.symbol}/v1`, 'TST2017/T1/R-999', newId(), '%E0%A4%A'])
      expect(await statusOf(address)).toMatchObject({ status: 200, isPage: true });
  });
});
