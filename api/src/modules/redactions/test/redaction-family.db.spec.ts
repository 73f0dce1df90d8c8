/** Masking in a family against a real database: gone from each that says it in one act, and back in all in one. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStage } from '../../../../test/support/family-stage.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';

const PASSAGE = 'Zoila Ñandúbay';
const SAYS = new RegExp(PASSAGE, 'i');
const said = (more: string) => `Que llamen a ${PASSAGE}: ${more}.`;

let database: MigratedDatabase;
let stage: FamilyStage;

beforeAll(async () => {
  database = await migratedDatabase('redaction_family');
  stage = await FamilyStage.of(database);
});
afterAll(() => database.close());

const comment = (contributionId: string, text: string) =>
  stage.services.comments.submit(stage.cast.other, {
    ...{ id: newId(), contributionId, kind: 'COMMENT', language: 'es', text },
  });
const draft = (contributionId: string, content: string) =>
  stage.services.drafts.keep(stage.cast.other, {
    ...{ id: newId(), expectedVersion: 0, content },
    place: { form: 'COMMENT', sessionId: null, contributionId },
  });

/** Two parts of a whole; one of them takes in another, which comes back; the other one is put together with one more. */
async function family(): Promise<string[]> {
  const whole = await stage.accepted(said('el todo'));
  const [one, other] = (await stage.split(whole, [said('una parte'), said('otra')])).parts as [
    string,
    string,
  ];
  const guest = await stage.accepted(said('de paso'));
  expect(await stage.undone(await stage.merged(guest, one))).toMatchObject({ outcome: 'DONE' });
  const friend = await stage.accepted(said('junto'));
  const { text } = await stage.consolidated([other, friend], said('los dos'));
  return [one, whole, other, guest, friend, text];
}

const events = (ids: readonly string[]) =>
  database.app.query<unknown[]>(
    `SELECT FROM event_log WHERE contribution_id = ANY($1::uuid[]) AND type = 'CONTRIBUTION_REDACTED'`,
    [ids],
  );

describe('a passage that is masked in one of a family', () => {
  it('is gone from each that says it, and from what hangs on it, and is back in all to the letter', async () => {
    const ids = await family();
    const stranger = await stage.accepted(said('sin parientes'));
    for (const id of ids.slice(0, 1)) await comment(id, said('un comentario'));
    const [before, versions] = [await stage.texts(ids), await stage.versions(ids)];
    expect(await stage.redact(ids[0]!, PASSAGE)).toMatchObject({ outcome: 'DONE' });
    expect((await stage.texts(ids)).filter((one) => SAYS.test(one))).toEqual([]);
    expect(await stage.versions(ids)).toEqual(versions.map((one) => one + 1));
    expect(await events(ids)).toHaveLength(ids.length);
    const marks = (await Promise.all(ids.map((id) => stage.marks(id)))).flat();
    expect(marks.map(({ contributionId, isTold }) => [contributionId, isTold])).toEqual(
      ids.map((id) => [id, true]),
    );
    expect(new Set(marks.map(({ id }) => id)).size).toBe(ids.length);
    expect(await stage.texts([stranger])).toContainEqual(expect.stringMatching(SAYS));
    expect(await stage.lift(marks.at(-1)!.id)).toMatchObject({ outcome: 'DONE' });
    expect((await stage.texts(ids)).filter((one) => !before.includes(one))).toEqual([
      // The earlier text of a comment is kept as what was said before.
      expect.stringContaining('comment_revision.text'),
    ]);
    expect(await stage.versions(ids)).toEqual(versions.map((one) => one + 2));
    expect(await stage.lift(marks[0]!.id)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });

  it('leaves whatever does not say it as it is, and is masked from where it stands alone', async () => {
    const whole = await stage.accepted(said('el todo'));
    const { parts } = await stage.split(whole, [said('una parte'), 'Que se mida.']);
    const [says, silent] = parts as [string, string];
    expect(await stage.redact(silent, PASSAGE)).toMatchObject({ outcome: 'INVALID' });
    expect(await stage.services.previews.preview(stage.cast.desk, silent, PASSAGE)).toEqual([]);
    expect(await stage.redact(says, PASSAGE)).toMatchObject({ outcome: 'DONE' });
    expect([await stage.version(silent), await stage.marks(silent)]).toEqual([1, []]);
    expect(await stage.texts(parts.concat(whole))).not.toContainEqual(expect.stringMatching(SAYS));
  });

  it('is masked in another as it stands, whatever changed there meanwhile; of what is open that was seen', async () => {
    const whole = await stage.accepted(said('el todo'));
    const [part] = (await stage.split(whole, [said('una parte'), said('otra')])).parts as [string];
    const seen = { contributionId: part, expectedVersion: 1, passage: PASSAGE, reason: 'SAFETY' as const };
    await stage.services.attribution.change(stage.cast.author, {
      ...{ contributionId: whole, expectedVersion: 3, attributionLevel: 'NON_ATTRIBUTABLE' },
    });
    const redact = () => stage.services.redactions.redact(stage.cast.desk, { ...seen, redactionId: newId() });
    expect(await redact()).toMatchObject({ outcome: 'STALE', contributionId: part });
    seen.expectedVersion = await stage.version(part);
    expect(await redact()).toMatchObject({ outcome: 'DONE' });
    expect(await stage.texts([whole])).not.toContainEqual(expect.stringMatching(SAYS));
  });

  it('has ids of its own in each, under which nothing else is masked', async () => {
    const whole = await stage.accepted(said('el todo'));
    const [part] = (await stage.split(whole, [said('una parte'), said('otra')])).parts as [string];
    await stage.redact(part, PASSAGE);
    const [mark] = await stage.marks(whole);
    const again = {
      redactionId: mark!.id,
      contributionId: whole,
      passage: 'llamen',
      reason: 'OTHER' as const,
    };
    expect(
      await stage.services.redactions.redact(stage.cast.desk, {
        ...{ ...again, expectedVersion: await stage.version(whole) },
      }),
    ).toEqual({ outcome: 'ID_REUSED' });
  });

  it('goes from a draft on another without a word, and comes back there', async () => {
    const whole = await stage.accepted('Que llamen.');
    const [part] = (await stage.split(whole, [said('una parte'), 'Otra.'])).parts as [string];
    await draft(whole, said('un borrador'));
    const before = await stage.texts([whole]);
    expect(await stage.redact(part, PASSAGE)).toMatchObject({ outcome: 'DONE' });
    expect(await stage.texts([whole])).not.toContainEqual(expect.stringMatching(SAYS));
    expect([await stage.version(whole), await events([whole])]).toEqual([3, []]);
    expect(await stage.marks(whole)).toMatchObject([{ isTold: false }]);
    await stage.lift((await stage.marks(part))[0]!.id);
    expect(await stage.texts([whole])).toEqual(before);
    expect([await stage.version(whole), await events([whole])]).toEqual([3, []]);
  });
});

describe('what says what is masked, and joins the family later', () => {
  const silent = async (ids: readonly string[]) =>
    expect((await stage.texts(ids)).filter((one) => SAYS.test(one))).toEqual([]);
  const numbers = async (id: string) => (await stage.marks(id)).map((one) => one.number);

  it('is masked by the act by which it goes, and stays so once that is undone', async () => {
    const target = await stage.accepted(said('el destino'));
    await stage.redact(target, PASSAGE);
    const guest = await stage.accepted(said('de fuera'));
    await comment(guest, said('un comentario'));
    const act = await stage.merged(guest, target);
    await silent([guest, target]);
    const marks = [...(await stage.marks(target)), ...(await stage.marks(guest))];
    expect(new Set(marks.map(({ redactionId }) => redactionId)).size).toBe(1);
    expect(marks.map(({ number, isTold }) => [number, isTold])).toEqual([
      [1, true],
      [1, true],
    ]);
    expect(await events([guest])).toHaveLength(1);
    expect(await stage.undone(act)).toMatchObject({ outcome: 'DONE' });
    await silent([guest]);
    expect(await stage.lift(marks[0]!.id)).toMatchObject({ outcome: 'DONE' });
    expect(await stage.texts([guest])).toContainEqual(expect.stringContaining(said('de fuera')));
  });

  it('is masked where it takes in what has the mark, with all of its own family', async () => {
    const guest = await stage.accepted(said('con marca'));
    await stage.redact(guest, PASSAGE);
    const whole = await stage.accepted(said('el todo'));
    const { parts } = await stage.split(whole, [said('una parte'), 'Que se mida.']);
    const [part, other] = parts as [string, string];
    await stage.merged(guest, part);
    await silent([guest, whole, part, other]);
    expect([await numbers(whole), await numbers(part), await numbers(other)]).toEqual([[1], [1], []]);
  });

  it('is masked in the sources, and in what is written from them', async () => {
    const [one, other] = [await stage.accepted(said('uno')), await stage.accepted(said('otro'))];
    await stage.redact(one, PASSAGE);
    const act = await stage.consolidated([other, one], said('los dos'));
    await silent([one, other, act.text]);
    expect([await numbers(other), await numbers(act.text)]).toEqual([[1], [1]]);
    expect(await stage.undone(act)).toMatchObject({ outcome: 'DONE' });
    await silent([one, other, act.text]);
  });

  it('is masked in parts that say it anew', async () => {
    const whole = await stage.accepted(said('el todo'));
    await stage.redact(whole, PASSAGE);
    const { parts } = await stage.split(whole, [said('una parte'), 'Que se mida.']);
    await silent(parts);
    expect(await numbers(parts[0]!)).toEqual([1]);
  });

  it('is masked under another number where its own is taken there', async () => {
    const target = await stage.accepted(said('el destino'));
    await stage.redact(target, PASSAGE);
    const guest = await stage.accepted(said('de fuera'));
    await stage.redact(guest, 'de fuera');
    await stage.merged(guest, target);
    await silent([guest, target]);
    expect([await numbers(guest), await numbers(target)]).toEqual([[1, 2], [1]]);
    for (const mark of (await stage.marks(guest)).toReversed())
      expect(await stage.lift(mark.id)).toMatchObject({ outcome: 'DONE' });
    expect(await stage.texts([guest])).toContainEqual(expect.stringContaining(said('de fuera')));
  });
});

describe('a family that grows later', () => {
  it('takes the mark along with what is told of it, and lets the passage come back there too', async () => {
    const whole = await stage.accepted(`${said('el todo')} Fin.`);
    await stage.redact(whole, PASSAGE);
    const [mark] = await stage.marks(whole);
    const masked = said('una parte').replace(PASSAGE, '▐1▌');
    const [part, other] = (await stage.split(whole, [masked, 'Fin.'])).parts as [string, string];
    expect(await stage.marks(part)).toMatchObject([
      { redactionId: mark!.redactionId, number: 1, isTold: true },
    ]);
    expect(await stage.marks(other)).toEqual([]);
    const friend = await stage.accepted('Junto.');
    const { text } = await stage.consolidated([part, friend], masked);
    expect(await stage.marks(text)).toMatchObject([{ redactionId: mark!.redactionId }]);
    await stage.lift((await stage.marks(text))[0]!.id);
    for (const id of [part, text])
      expect(await stage.texts([id])).toContainEqual(expect.stringContaining(said('una parte')));
  });

  it('makes no mark of what two of them have masked under one number', async () => {
    const [one, other] = [await stage.accepted(said('una')), await stage.accepted(said('otra'))];
    for (const id of [one, other]) await stage.redact(id, PASSAGE);
    const { text } = await stage.consolidated([one, other], 'Que llamen a ▐1▌ y a ▐1▌.');
    expect(await stage.marks(text)).toEqual([]);
    expect(await stage.redact(one, 'Que llamen')).toMatchObject({ outcome: 'DONE' });
    expect(await stage.marks(text)).toMatchObject([{ number: 2 }]);
  });

  it('never says it again, whatever is taken back', async () => {
    const whole = await stage.accepted(said('el todo'));
    const split = await stage.split(whole, [said('una parte'), 'Que se mida.']);
    const [one, other] = split.parts as [string, string];
    const guest = await stage.accepted(said('de paso'));
    const merged = await stage.merged(guest, other);
    const friend = await stage.accepted(said('junto'));
    const together = await stage.consolidated([one, friend], 'Los dos.');
    const ids = [whole, one, other, guest, friend, together.text];
    expect(await stage.redact(friend, PASSAGE)).toMatchObject({ outcome: 'DONE' });
    for (const act of [merged, together, split]) {
      await stage.undone(act);
      expect((await stage.texts(ids)).filter((text) => SAYS.test(text))).toEqual([]);
    }
  });
});

/** One after the other, as they were taken; of each meeting events are counted until the end of their act. */
async function order(ids: readonly string[]): Promise<string[]> {
  const rows = await database.app.query<{ said: string }[]>(
    `SELECT type || ' ' || contribution_id AS said FROM event_log WHERE contribution_id = ANY($1::uuid[]) ORDER BY seq`,
    [ids],
  );
  return rows.map((row) => row.said);
}

describe('several at once', () => {
  it('wait for each other, and whatever was of the family by then does not go on saying it', async () => {
    for (let round = 0; round < 12; round += 1) {
      const whole = await stage.accepted(said('el todo'));
      const { parts } = await stage.split(whole, [said('una parte'), said('otra')]);
      const [one, other] = parts as [string, string];
      const guest = await stage.accepted(said('de paso'));
      const all = await Promise.allSettled([
        ...[stage.merged(guest, other), stage.redact(one, PASSAGE)],
        ...[stage.redact(other, PASSAGE), stage.split(guest, [said('más'), said('menos')])],
      ]);
      const faults = all.filter((each) => each.status === 'rejected').map(({ reason }) => String(reason));
      expect(faults.filter((each) => !each.includes('It was refused'))).toEqual([]);
      const told = await order([guest, one]);
      const isOfIt = told
        .slice(0, told.indexOf(`CONTRIBUTION_REDACTED ${one}`))
        .includes(`CONTRIBUTION_MERGED ${guest}`);
      const ids = [whole, ...parts, ...(isOfIt ? [guest] : [])];
      expect((await stage.texts(ids)).filter((text) => SAYS.test(text))).toEqual([]);
    }
  });
});
