/** Claims against a real database: one at a time whatever the timing, expired at once, and nothing hangs in review. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { CLAIM_MS } from '@aportes/domain/limits';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let one: MeetingActor;
let other: MeetingActor;
let sessionId: string;
let id: string;

const rapporteur = () => world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
const decision = (expectedVersion = 1) => ({ decisionId: newId(), contributionId: id, expectedVersion });
const later = <T>(ms: number, work: () => Promise<T>) => services.clock.at(new Date(Date.now() + ms), work);

async function submitted(by: MeetingActor = author): Promise<string> {
  const command = {
    id: newId(),
    sessionId,
    kind: 'CHALLENGE',
    language: 'es',
    text: 'Faltan datos.',
  } as const;
  await services.contributions.submit(by, { ...command, subregionIds: [] });
  return command.id;
}

async function stored(): Promise<{ status: string; version: number; holder: string | null }> {
  const [row] = await database.app.query<{ status: string; version: number; holder: string | null }[]>(
    `SELECT c.status, c.version, k.participant_id AS holder
     FROM contribution c LEFT JOIN claim k ON k.contribution_id = c.id WHERE c.id = $1`,
    [id],
  );
  return row!;
}

async function told(): Promise<string[]> {
  const rows = await database.app.query<{ type: string }[]>(
    'SELECT type FROM event_log WHERE contribution_id = $1 ORDER BY seq',
    [id],
  );
  return rows.map(({ type }) => type).slice(1);
}

const outcomes = (all: readonly { outcome: string }[]) => all.map(({ outcome }) => outcome).sort();

beforeAll(async () => {
  database = await migratedDatabase('claims');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  sessionId = (await world.session()).id;
  [author, one, other] = [await world.person(), await rapporteur(), await rapporteur()];
});
beforeEach(async () => {
  id = await submitted();
});
afterAll(() => database.close());

describe('a claim', () => {
  it('is one participant’s of twenty who ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, rapporteur));
    const answers = await Promise.all(all.map((viewer) => services.claims.claim(viewer, id)));
    expect(outcomes(answers)).toEqual([...Array<string>(19).fill('CLAIMED'), 'DONE']);
    const winner = all[answers.findIndex(({ outcome }) => outcome === 'DONE')]!;
    expect(await stored()).toEqual({ status: 'IN_REVIEW', version: 1, holder: winner.participantId });
    expect(await told()).toEqual(['CONTRIBUTION_CLAIMED']);
  });

  it('puts the text in review, makes nothing stale, and is released to the queue', async () => {
    const waits = await waitingSince();
    await services.claims.claim(one, id);
    await services.claims.claim(one, id);
    await services.claims.release(other, { contributionId: id });
    expect(await stored()).toEqual({ status: 'IN_REVIEW', version: 1, holder: one.participantId });
    await services.claims.release(one, { contributionId: id });
    await services.claims.release(one, { contributionId: id });
    expect(await stored()).toEqual({ status: 'SUBMITTED', version: 1, holder: null });
    expect(await waitingSince()).toEqual(waits);
    expect(await told()).toEqual(['CONTRIBUTION_CLAIMED', 'CONTRIBUTION_RELEASED']);
  });

  it('keeps others from deciding, who are told so, and not whoever has it', async () => {
    await services.claims.claim(one, id);
    expect(await services.moderation.accept(other, decision())).toEqual({
      outcome: 'CLAIMED',
      contributionId: id,
    });
    expect(await services.moderation.accept(one, decision())).toMatchObject({ outcome: 'DONE' });
    expect(await stored()).toEqual({ status: 'ACCEPTED', version: 2, holder: null });
  });

  it('is taken by whoever decides without one, and goes with what waited', async () => {
    await services.moderation.accept(one, decision());
    expect(await stored()).toEqual({ status: 'ACCEPTED', version: 2, holder: null });
    const [row] = await database.app.query<{ from_status: string }[]>(
      'SELECT from_status FROM moderation_decision WHERE contribution_id = $1',
      [id],
    );
    expect(row!.from_status).toBe('IN_REVIEW');
  });

  it('is what no decision goes without, whoever writes', async () => {
    for (const status of ['DECLINED', 'CHANGES_REQUESTED'])
      await expect(
        database.owner.query('UPDATE contribution SET status = $2, waiting_since = NULL WHERE id = $1', [
          id,
          status,
        ]),
      ).rejects.toMatchObject({ constraint: 'contribution__legal_move' });
  });

  it('leaves nothing behind where the decision about another version is stale', async () => {
    expect(await services.moderation.accept(one, decision(7))).toMatchObject({ outcome: 'STALE' });
    expect(await stored()).toEqual({ status: 'SUBMITTED', version: 1, holder: null });
  });

  it.each(Array.from({ length: 10 }, (_, round) => round))(
    'and a decision of somebody else at once: one of the two, each time (%i)',
    async () => {
      const [claimed, decided] = await Promise.all([
        services.claims.claim(one, id),
        services.moderation.accept(other, decision()),
      ]);
      const { status, holder } = await stored();
      if (decided.outcome === 'DONE') {
        expect(claimed.outcome).toBe('NOT_ALLOWED_NOW');
        expect([status, holder]).toEqual(['ACCEPTED', null]);
      } else {
        expect([claimed.outcome, decided.outcome]).toEqual(['DONE', 'CLAIMED']);
        expect([status, holder]).toEqual(['IN_REVIEW', one.participantId]);
      }
    },
  );

  it('and twenty decisions at once of twenty people: one decides', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, rapporteur));
    const answers = await Promise.all(all.map((viewer) => services.moderation.accept(viewer, decision())));
    expect(outcomes(answers)).toEqual(['DONE', ...Array<string>(19).fill('NOT_ALLOWED_NOW')]);
  });

  it('counts as none once it has expired, and until then as one', async () => {
    await services.claims.claim(one, id);
    await later(CLAIM_MS - 1_000, async () => {
      expect(await services.claims.claim(other, id)).toMatchObject({ outcome: 'CLAIMED' });
    });
    await later(CLAIM_MS, async () => {
      expect(await services.claims.claim(other, id)).toMatchObject({ outcome: 'DONE' });
      expect(await services.moderation.accept(one, decision())).toMatchObject({ outcome: 'CLAIMED' });
    });
    expect(await told()).toEqual(['CONTRIBUTION_CLAIMED', 'CONTRIBUTION_CLAIMED']);
  });

  it('that has expired hinders nobody’s decision, also in the moment in which it is renewed', async () => {
    await services.claims.claim(one, id);
    const [renewed, decided] = await later(CLAIM_MS, () =>
      Promise.all([services.claims.claim(one, id), services.moderation.accept(other, decision())]),
    );
    expect([
      ['DONE', 'CLAIMED'],
      ['NOT_ALLOWED_NOW', 'DONE'],
    ]).toContainEqual([renewed.outcome, decided.outcome]);
  });

  it('lasts from the last renewal on', async () => {
    await services.claims.claim(one, id);
    await later(CLAIM_MS / 2, () => services.claims.claim(one, id));
    await later(CLAIM_MS, () => services.claims.lapse(id));
    expect((await stored()).holder).toBe(one.participantId);
    await later(CLAIM_MS * 1.5, () => services.claims.lapse(id));
    expect(await stored()).toEqual({ status: 'SUBMITTED', version: 1, holder: null });
    expect(await told()).toEqual(['CONTRIBUTION_CLAIMED', 'CONTRIBUTION_RELEASED']);
  });

  it('is asked about at its end, once however often it was renewed', async () => {
    await services.claims.claim(one, id);
    await later(CLAIM_MS / 2, () => services.claims.claim(one, id));
    const jobs = await database.app.query<{ late: boolean }[]>(
      `SELECT run_at > now() + $2 * interval '1 millisecond' AS late FROM graphile_worker.jobs WHERE key = $1`,
      [`claim/${id}`, CLAIM_MS],
    );
    expect(jobs).toEqual([{ late: true }]);
  });

  it('goes when its author withdraws the text, in whoever’s hand it is', async () => {
    await services.claims.claim(one, id);
    const withdrawn = await services.revisions.withdraw(author, { contributionId: id, expectedVersion: 1 });
    expect(withdrawn).toMatchObject({ outcome: 'DONE' });
    expect(await stored()).toEqual({ status: 'WITHDRAWN', version: 2, holder: null });
    expect(await services.claims.claim(one, id)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'WITHDRAWN' });
  });

  it('keeps its author from rewriting what somebody reads, and lets it be rewritten once it is free', async () => {
    const revised = {
      revisionId: newId(),
      contributionId: id,
      expectedVersion: 1,
      language: 'es',
      text: 'Más',
    };
    await services.claims.claim(one, id);
    expect(await services.revisions.revise(author, revised)).toMatchObject({ status: 'IN_REVIEW' });
    await services.claims.release(one, { contributionId: id });
    expect(await services.revisions.revise(author, revised)).toMatchObject({ outcome: 'DONE' });
  });

  it('on an edit leaves the accepted text accepted, and goes with the edit', async () => {
    await services.moderation.accept(one, decision());
    const edit = { contributionId: id, expectedVersion: 2, language: 'es', text: 'Mejor' };
    await services.revisions.revise(author, { ...edit, revisionId: newId() });
    await services.claims.claim(one, id);
    expect(await stored()).toEqual({ status: 'ACCEPTED', version: 3, holder: one.participantId });
    const verdict = { ...decision(3), revisionNumber: 2 };
    expect(await services.editModeration.accept(other, verdict)).toMatchObject({ outcome: 'CLAIMED' });
    expect(await services.editModeration.accept(one, verdict)).toMatchObject({ outcome: 'DONE' });
    expect(await stored()).toEqual({ status: 'ACCEPTED', version: 4, holder: null });
  });

  it('is for rapporteurs of the session, and not on an own text; the secretariat only releases', async () => {
    const secretariat = await world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] });
    const elsewhere = await world.person({
      roles: [{ role: 'RAPPORTEUR', sessionId: (await world.session()).id }],
    });
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    for (const viewer of [author, elsewhere, secretariat])
      await expect(services.claims.claim(viewer, id)).rejects.toMatchObject(forbidden);
    await services.claims.claim(one, id);
    const ofAnother = { contributionId: id, ofAnother: true };
    await expect(services.claims.release(other, ofAnother)).rejects.toMatchObject(forbidden);
    expect(await services.claims.release(secretariat, ofAnother)).toMatchObject({ outcome: 'DONE' });
    expect((await stored()).status).toBe('SUBMITTED');
    id = await submitted(one);
    await expect(services.claims.claim(one, id)).rejects.toMatchObject(forbidden);
  });

  it.each([
    ['loses the role', `DELETE FROM role_grant WHERE participant_id = $1`],
    ['leaves', `UPDATE participant SET left_at = now() WHERE id = $1`],
    ['is removed', `UPDATE participant SET removed_at = now() WHERE id = $1`],
  ])('ends at once with whoever %s, and stays with a role that remains', async (_, sql) => {
    const leaving = await rapporteur();
    await services.claims.claim(leaving, id);
    await database.app.query(sql, [leaving.participantId]);
    expect(await services.claims.claim(other, id)).toMatchObject({ outcome: 'DONE' });
    const staying = await world.person({
      roles: [
        { role: 'RAPPORTEUR', sessionId },
        { role: 'PRESENTER', sessionId: null },
      ],
    });
    id = await submitted();
    await services.claims.claim(staying, id);
    await database.app.query(`DELETE FROM role_grant WHERE participant_id = $1 AND role = 'PRESENTER'`, [
      staying.participantId,
    ]);
    expect(await services.claims.claim(other, id)).toMatchObject({ outcome: 'CLAIMED' });
  });
});

async function waitingSince(): Promise<Date | null> {
  const [row] = await database.app.query<{ at: Date | null }[]>(
    'SELECT waiting_since AS at FROM contribution WHERE id = $1',
    [id],
  );
  return row!.at;
}
