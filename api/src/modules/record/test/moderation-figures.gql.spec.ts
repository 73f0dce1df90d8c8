/** The public figures of moderation are what a count by hand finds, tell no draft and no import, and betray nobody. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { newId } from '../../../kernel/ids.js';

interface Told {
  count: number | null;
  isFew: boolean;
}

interface Figures {
  sessionId: string | null;
  received: Told;
  outcomes: { outcome: string; told: Told }[];
  reasons: { reason: string; told: Told }[];
  medianMinutes: number | null;
}

interface Answer {
  sessions: Figures[];
  whole: Figures;
  decisions: Told;
  takenBack: Told;
}

const QUERY = `query ($meetingId: ID!) { moderationFigures(meetingId: $meetingId) {
  sessions { ...F } whole { ...F } decisions { count isFew } takenBack { count isFew } } }
  fragment F on SessionFigures { sessionId received { count isFew } medianMinutes
    outcomes { outcome told { count isFew } } reasons { reason told { count isFew } } }`;
const CEILING = 3;
const FEW: Told = { count: null, isFew: true };

let api: BootedApi;
let cast: Cast;
let busy: string;
let quiet: string;
let empty: string;

async function figures(meetingId = cast.world.meetingId): Promise<Answer> {
  const { data } = await cast.public.ask<{ moderationFigures: Answer }>(QUERY, { meetingId });
  return data.moderationFigures;
}

const exactly = (count: number): Told => ({ count, isFew: false });
const told = ({ outcomes }: Figures, outcome: string) =>
  outcomes.find((one) => one.outcome === outcome)!.told;
const why = ({ reasons }: Figures, reason: string) => reasons.find((one) => one.reason === reason)!.told;

async function declined({ id, version }: Written, reason: string): Promise<string> {
  const decisionId = newId();
  const input = { decisionId, contributionId: id, expectedVersion: version, reason, note: 'No.' };
  expect((await command(cast.rapporteur, 'DeclineContribution', input)).__typename).toBe(
    'ContributionPayload',
  );
  return decisionId;
}

const times = async (count: number, act: (written: Written) => Promise<unknown>, sessionId: string) => {
  for (let done = 0; done < count; done += 1) await act(await submitted(cast.author, sessionId));
};

const nothing = () => Promise.resolve();

beforeAll(async () => {
  api = await bootApi('moderation_figures_gql');
  cast = await castOf(api);
  [busy, quiet, empty] = (await Promise.all([1, 2, 3].map(async () => (await cast.world.session()).id))) as [
    string,
    string,
    string,
  ];
  await times(8, (one) => accepted(cast, one), busy);
  await times(6, (one) => declined(one, 'OFF_TOPIC'), busy);
  await times(5, (one) => declined(one, 'DUPLICATE'), busy);
  await times(7, nothing, busy);
  await times(6, nothing, quiet);
  await times(5, (one) => declined(one, 'OTHER'), quiet);
  await command(cast.author, 'KeepDraft', {
    ...{ id: newId(), form: 'CONTRIBUTION', sessionId: empty, expectedVersion: 0, content: '{}' },
  });
});

afterAll(() => api.close());

describe('the public figures of moderation', () => {
  it('are what a count by hand finds, session by session and together', async () => {
    const { sessions, whole, decisions, takenBack } = await figures();
    const [inBusy, inQuiet] = [busy, quiet].map((id) => sessions.find(({ sessionId }) => sessionId === id)!);
    expect(inBusy!.received).toEqual(exactly(26));
    expect(['ACCEPTED', 'DECLINED', 'WAITING', 'WITHDRAWN'].map((one) => told(inBusy!, one))).toEqual(
      [8, 11, 7, 0].map(exactly),
    );
    expect(['OFF_TOPIC', 'DUPLICATE', 'OTHER'].map((one) => why(inBusy!, one))).toEqual(
      [6, 5, 0].map(exactly),
    );
    expect(told(inQuiet!, 'DECLINED')).toEqual(exactly(5));
    expect(whole.received).toEqual(exactly(37));
    expect(why(whole, 'OTHER')).toEqual(exactly(5));
    expect([decisions, takenBack]).toEqual([exactly(24), exactly(0)]);
  });

  it('say how long half of the decisions took, and nothing where few were taken', async () => {
    await api.database.owner.query(
      `UPDATE contribution SET submitted_at = submitted_at - interval '42 minutes' WHERE session_id = $1`,
      [busy],
    );
    const { sessions } = await figures();
    const medians = sessions.map(({ medianMinutes }) => medianMinutes);
    expect(medians).toEqual([42, 1, null]);
  });

  it('count no draft, nothing of another meeting and nothing that was imported', async () => {
    const { sessions } = await figures();
    expect(sessions.at(-1)!.received).toEqual(exactly(0));
    expect((await figures(cast.elsewhere.meetingId)).whole.received).toEqual(exactly(0));
    await api.database.owner.query(`UPDATE contribution SET capture_mode = 'IMPORT' WHERE session_id = $1`, [
      quiet,
    ]);
    expect((await figures()).whole.received).toEqual(exactly(26));
    await api.database.owner.query(`UPDATE contribution SET capture_mode = 'SELF' WHERE session_id = $1`, [
      quiet,
    ]);
  });

  it('are a file as well', async () => {
    const file = await fetch(`${api.url}/figures/tst2017?language=es`);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await file.arrayBuffer()).toString('utf8');
    const lines = bytes.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFagenda_item,session,received,accepted,/);
    expect(lines[1]).toMatch(/^1,Sesión,26,8,7,0,/);
    expect(lines).toHaveLength(6);
  });

  it('follow at once what is decided, and tell few as few', async () => {
    const written = await submitted(cast.author, empty);
    const alone = (answer: Answer) => answer.sessions.at(-1)!;
    expect(told(alone(await figures()), 'WAITING')).toEqual(FEW);
    const decisionId = await declined(written, 'UNACCEPTABLE_LANGUAGE');
    const answer = await figures();
    expect(told(alone(answer), 'DECLINED')).toEqual(FEW);
    expect(why(alone(answer), 'UNACCEPTABLE_LANGUAGE')).toEqual(FEW);
    // Neither the sum of its row nor that of its column gives it away.
    expect(alone(answer).received).toEqual(FEW);
    expect(answer.sessions.filter((one) => told(one, 'DECLINED').count === null).length).toBeGreaterThan(1);
    expect(why(answer.whole, 'UNACCEPTABLE_LANGUAGE')).toEqual(FEW);
    const undo = { undoId: newId(), decisionId, expectedVersion: written.version + 1 };
    await command(cast.rapporteur, 'UndoDecision', undo);
    const undone = await figures();
    expect(why(alone(undone), 'UNACCEPTABLE_LANGUAGE')).toEqual(exactly(0));
    expect([undone.decisions, undone.takenBack]).toEqual([exactly(25), FEW]);
  });

  it('are worked out in few statements', async () => {
    const before = api.statementCount();
    await figures();
    expect(api.statementCount() - before).toBeLessThanOrEqual(CEILING);
  });
});
