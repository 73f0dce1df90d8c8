/** Authors say anew who is named: nobody else does, and what is hidden is told to nobody by any way, whoever knew it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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
  type CommandResult,
  type Written,
} from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

/** Whom nobody else is called like, and whose institution neither. */
const NAME = 'Zoila Ñandú';
const INSTITUTION = 'Instituto Canario de Acogida';
const TEXT = 'Que los Estados acompañen al zunzuncito en cada frontera.';
const COMMAND_CEILING = 13;

/** As it would be written to be found, or so as not to be. */
const disguises = (words: string): string[] => {
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '');
  return [words, bare].flatMap((one) => [
    one,
    one.toUpperCase(),
    one.toLowerCase(),
    encodeURIComponent(one),
    Buffer.from(one).toString('base64').replace(/=+$/, ''),
  ]);
};

let api: BootedApi;
let cast: Cast;
let author: Person;
let sessionId: string;
let standing: Written;
let written: Written;

const tracesIn = (told: string): string[] =>
  [...disguises(NAME), ...disguises(INSTITUTION), author.participantId!].filter((one) => told.includes(one));

const everythingFor = (person: Person): Promise<string> => {
  const { id, symbol } = written;
  const known = {
    ...{ id, contributionId: id, sessionId, text: TEXT, symbol, address: symbol },
    ...{ meetingId: cast.world.meetingId, filter: { search: 'zunzuncito' }, search: 'zunzuncito' },
  };
  return toldByEveryQuery(person, known, standing.id);
};

const pageFor = async (person: Person): Promise<string> =>
  (await person.send(webOperation('ContributionOfId'), { id: written.id })).text();

const inputTo = (attributionLevel: string, { id, version }: Written = written) => ({
  contributionId: id,
  expectedVersion: version,
  attributionLevel,
});

const change = (attributionLevel: string, seen?: Written): Promise<CommandResult> =>
  command(author, 'ChangeAttribution', inputTo(attributionLevel, seen));

const stored = async (): Promise<string> => {
  const [row] = await api.database.owner.query<{ level: string }[]>(
    'SELECT attribution_level AS level FROM contribution WHERE id = $1',
    [written.id],
  );
  return row!.level;
};

const told = async (): Promise<number> => {
  const [row] = await api.database.owner.query<{ count: number }[]>(
    `SELECT count(*)::integer FROM event_log WHERE contribution_id = $1 AND type = 'ATTRIBUTION_CHANGED'`,
    [written.id],
  );
  return row!.count;
};

beforeAll(async () => {
  api = await bootApi('attribution_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const writer = await cast.world.person({ name: NAME });
  const rename = 'UPDATE participant_identity SET institution = $1 WHERE participant_id = $2';
  await api.database.owner.query(rename, [INSTITUTION, writer.participantId]);
  author = await signedIn(api, writer);
  standing = await accepted(cast, await submitted(cast.expert, sessionId));
}, 30_000);

beforeEach(async () => {
  written = await accepted(
    cast,
    await submitted(author, sessionId, { text: TEXT, attributionLevel: 'NAME_AND_INSTITUTION' }),
  );
});

afterAll(() => api.close());

describe('changeAttribution', () => {
  it('is for the author alone, whoever runs the meeting', async () => {
    const query = webOperation('ChangeAttribution');
    for (const level of ['INSTITUTION', 'NON_ATTRIBUTABLE'])
      for (const person of [cast.expert, cast.rapporteur, cast.secretariat, cast.delegate, cast.stranger]) {
        const { codes } = await person.ask(query, { input: inputTo(level) });
        expect(codes).toEqual(['FORBIDDEN']);
      }
    expect((await cast.public.ask(query, { input: inputTo('INSTITUTION') })).codes).toEqual([
      'NOT_SIGNED_IN',
    ]);
    expect(await stored()).toBe('NAME_AND_INSTITUTION');
  });

  it('goes down the ladder and up again, in few statements, each step a version', async () => {
    let seen = written;
    for (const level of ['INSTITUTION', 'KIND_AND_SUBREGION', 'NON_ATTRIBUTABLE', 'NAME_AND_INSTITUTION']) {
      const { data, statements } = await author.ask<{ changeAttribution: CommandResult }>(
        webOperation('ChangeAttribution'),
        { input: inputTo(level, seen) },
      );
      expect(data.changeAttribution).toMatchObject({ contribution: { attributionLevel: level } });
      expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
      seen = data.changeAttribution.contribution!;
    }
    expect(seen.version).toBe(written.version + 4);
  });

  it('is taken once however often it is sent', async () => {
    const first = await change('INSTITUTION');
    expect(await change('INSTITUTION')).toEqual(first);
    expect(await told()).toBe(1);
  });

  it('hides whatever happened meanwhile, and shows more only on what was seen', async () => {
    await change('INSTITUTION');
    expect(await change('NON_ATTRIBUTABLE')).toMatchObject({
      contribution: { attributionLevel: 'NON_ATTRIBUTABLE' },
    });
    // A device that was late to deliver does not undo it.
    expect(await change('INSTITUTION')).toMatchObject({ __typename: 'Stale' });
    expect(await stored()).toBe('NON_ATTRIBUTABLE');
  });

  it('holds for what was withdrawn, and for nothing in the archive', async () => {
    const withdrawal = { contributionId: written.id, expectedVersion: written.version };
    await command(author, 'WithdrawContribution', withdrawal);
    expect((await change('NON_ATTRIBUTABLE')).__typename).toBe('ContributionPayload');
    const archive = `UPDATE contribution SET status = 'ARCHIVED' WHERE id = $1`;
    await api.database.owner.query(archive, [written.id]);
    expect(await change('INSTITUTION')).toMatchObject({
      __typename: 'NotAllowedNow',
      status: 'ARCHIVED',
    });
  });
});

describe('an author who is no longer named', () => {
  beforeEach(async () => {
    await commented(author, written.id);
    await commented(cast.expert, written.id);
    await endorsed(cast.delegate, written.id);
    const link = { id: newId(), kind: 'RELATED', fromId: standing.id, toId: written.id };
    await command(cast.expert, 'LinkContributions', link);
  });

  it('was named to everybody, and is to nobody else by any way that the web knows, until shown again', async () => {
    const { expert, rapporteur, secretariat, stranger } = cast;
    const others = [cast.public, expert, rapporteur, secretariat, stranger];
    for (const person of [cast.public, stranger]) expect(await pageFor(person)).toContain(NAME);
    await hideAll();
    const answers = await Promise.all(others.map(everythingFor));
    expect(answers.map((answer) => tracesIn(without(answer)))).toEqual(others.map(() => []));
    expect(await pageFor(author)).toContain(NAME);
    await change('NAME_AND_INSTITUTION', await current());
    expect(await pageFor(cast.public)).toContain(NAME);
  }, 120_000);

  it('is hidden from those who listen from the moment they are told, and shown again with the next', async () => {
    const query = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { type contributionId
      contribution { author { name institution countryCode stakeholderKind } isMine version
        comments(first: 9) { edges { node { author { name institution } isMine } } } } } }`;
    type Change = { meetingChanged: { type: string; contributionId: string } };
    const listeners = [cast.public, cast.expert, cast.rapporteur, cast.secretariat].map((person) => {
      const client = person.connect();
      return { client, heard: follow<Change>(client, query, { meetingId: cast.world.meetingId }) };
    });
    const hears = (type: string) =>
      Promise.all(
        listeners.map(({ heard }) =>
          heard.until(
            ({ meetingChanged }) =>
              meetingChanged.type === type && meetingChanged.contributionId === written.id,
          ),
        ),
      );
    await Promise.all(
      listeners.map(async ({ heard }) => {
        while (heard.seen.length === 0) {
          await commented(cast.expert, written.id);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }),
    );
    await change('NON_ATTRIBUTABLE');
    for (const frame of await hears('ATTRIBUTION_CHANGED'))
      expect(tracesIn(JSON.stringify(frame))).toEqual([]);
    await endorsed(cast.expert, written.id);
    for (const frame of await hears('CONTRIBUTION_ENDORSED'))
      expect(tracesIn(JSON.stringify(frame))).toEqual([]);
    for (const { client } of listeners) await client.dispose();
  });

  it('is not told by the change itself, nor by which level was left', async () => {
    const before = await cast.public.ask<{ meeting: { seq: number } }>(
      '{ meeting(slug: "tst2017") { seq } }',
    );
    await change('NON_ATTRIBUTABLE');
    const { data } = await cast.public.ask<{ changesSince: { changes: object[] } }>(
      `query ($meetingId: ID!, $seq: Int!) { changesSince(meetingId: $meetingId, seq: $seq) { changes {
        type contributionId contribution { author { name } attributionLevel } } } }`,
      { meetingId: cast.world.meetingId, seq: before.data.meeting.seq },
    );
    const { changes } = data.changesSince;
    expect(changes).toMatchObject([{ type: 'ATTRIBUTION_CHANGED', contributionId: written.id }]);
    expect(JSON.stringify(changes)).not.toContain('NAME_AND_INSTITUTION');
    expect(tracesIn(JSON.stringify(changes))).toEqual([]);
    const logged = await api.database.owner.query<object[]>(
      `SELECT action, to_jsonb(audit_log) AS row FROM audit_log WHERE action = 'contribution.attribution_changed'`,
    );
    expect(logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toMatch(/NAME_AND_INSTITUTION|NON_ATTRIBUTABLE|Zoila/);
  });
});

async function current(): Promise<Written> {
  const { data } = await author.ask<{ contribution: Written }>(webOperation('ContributionCardById'), {
    id: written.id,
  });
  return data.contribution;
}

/** Every contribution of this author, of which the tests before have left some. */
async function hideAll(): Promise<void> {
  await api.database.owner.query(
    `UPDATE contribution SET attribution_level = 'NON_ATTRIBUTABLE' WHERE author_participant_id = $1 AND id <> $2`,
    [author.participantId, written.id],
  );
  await change('NON_ATTRIBUTABLE');
}

/** The list of participants names people for what they are, not for what they wrote. */
const without = (answer: string): string =>
  answer
    .split('\n')
    .filter((line) => !line.includes('"participants":{'))
    .join('\n');
