/** What stands beside an item of the desk: its near neighbours, and what its author is shown to have given; it unmasks nobody. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ATTRIBUTION_LEVELS, type AttributionLevel } from '@aportes/domain/vocabulary';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

interface Neighbours {
  neighbours: { percent: number; contribution: { id: string; status: string } }[];
}
interface History {
  authorHistory: { contributions: { id: string; status: string }[] | null };
}

const TEXT = 'Que las municipalidades presten bicicletas a las repartidoras migrantes por un año.';

let api: BootedApi;
let cast: Cast;
let sessionId: string;

const near = async (person: Person, { id: contributionId }: Pick<Written, 'id'>) =>
  person.ask<Neighbours>(webOperation('Neighbours'), { contributionId });
const history = async (person: Person, { id: contributionId }: Pick<Written, 'id'>) =>
  person.ask<History>(webOperation('AuthorHistory'), { contributionId });
const idsIn = ({ data }: { data: History }) =>
  data.authorHistory.contributions?.map(({ id }) => id).sort() ?? null;
const idsOf = (...written: Written[]) => written.map(({ id }) => id).sort();

async function somebody(institution: string): Promise<Person> {
  const actor = await cast.world.person({
    name: `De ${institution}`,
    roles: [{ role: 'EXPERT', sessionId: null }],
  });
  await api.database.owner.query(
    'UPDATE participant_identity SET institution = $2 WHERE participant_id = $1',
    [actor.participantId, institution],
  );
  return signedIn(api, actor);
}

const give = (
  person: Person,
  attributionLevel: AttributionLevel,
  text = `${newId()} es lo que hace falta.`,
) => submitted(person, sessionId, { attributionLevel, text });

beforeAll(async () => {
  api = await bootApi('desk_context_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

describe('near neighbours', () => {
  it('are what was accepted, what waits and what was declined, the most alike first, and how much so', async () => {
    const open = await submitted(cast.author, sessionId, { text: TEXT });
    const same = await accepted(cast, await submitted(cast.expert, sessionId, { text: TEXT }));
    const waits = await submitted(cast.expert, sessionId, { text: `${TEXT} Y que las reparen.` });
    const declined = await submitted(cast.expert, sessionId, { text: `Se pide: ${TEXT} Sin costo alguno.` });
    await command(cast.rapporteur, 'DeclineContribution', {
      ...{ decisionId: newId(), contributionId: declined.id, expectedVersion: declined.version },
      ...{ reason: 'DUPLICATE', note: 'Ya está.' },
    });
    const gone = await submitted(cast.expert, sessionId, { text: TEXT });
    await command(cast.expert, 'WithdrawContribution', { contributionId: gone.id, expectedVersion: 1 });
    await submitted(cast.expert, sessionId, { text: 'Que los puertos publiquen sus horarios de visita.' });

    const { data, statements } = await near(cast.rapporteur, open);
    expect(data.neighbours.map(({ contribution }) => contribution.id)).toEqual([
      same.id,
      waits.id,
      declined.id,
    ]);
    expect(data.neighbours[0]!.percent).toBe(100);
    expect(data.neighbours[2]!.percent).toBeLessThan(100);
    expect(data.neighbours[2]!.contribution.status).toBe('DECLINED');
    expect(statements).toBeLessThanOrEqual(8);
  });

  it('are at the desk of another session only what one may see there', async () => {
    const [other] = [await cast.world.session()];
    const roles = [{ role: 'RAPPORTEUR' as const, sessionId: other.id }];
    const nextDoor = await signedIn(api, await cast.world.person({ name: 'Rosa Quispe', roles }));
    const open = await submitted(cast.author, other.id, { text: TEXT });
    const { data } = await near(nextDoor, open);
    expect(data.neighbours.map(({ contribution }) => contribution.status)).not.toContain('DECLINED');
    expect(data.neighbours.length).toBeGreaterThan(1);
  });
});

describe('the history of an author', () => {
  it('lists what is shown under the same name, with what became of it', async () => {
    const ana = await somebody('Casa Uno');
    const first = await give(ana, 'NAME_AND_INSTITUTION');
    const second = await accepted(cast, await give(ana, 'NAME_AND_INSTITUTION'));
    const { data, statements } = await history(cast.rapporteur, first);
    expect(data.authorHistory.contributions).toMatchObject([{ id: second.id, status: 'ACCEPTED' }]);
    expect(statements).toBeLessThanOrEqual(8);
  });

  it('lists under an institution what others of it gave as such, and nothing that bears a name', async () => {
    const [one, other] = [await somebody('Casa Dos'), await somebody('Casa Dos')];
    const named = await give(one, 'NAME_AND_INSTITUTION');
    const [open, alike] = [await give(one, 'INSTITUTION'), await give(other, 'INSTITUTION')];
    expect(idsIn(await history(cast.rapporteur, open))).toEqual(idsOf(alike));
    expect(idsIn(await history(cast.rapporteur, named))).toEqual([]);
  });

  it('leaves out what was withdrawn', async () => {
    const ana = await somebody('Casa Tres');
    const [open, gone] = [await give(ana, 'NAME_AND_INSTITUTION'), await give(ana, 'NAME_AND_INSTITUTION')];
    await command(ana, 'WithdrawContribution', { contributionId: gone.id, expectedVersion: 1 });
    expect(idsIn(await history(cast.rapporteur, open))).toEqual([]);
  });

  it('unmasks nobody: what somebody gives at a more closed level changes no answer, and is in none', async () => {
    const [ana, peer] = [await somebody('Casa Cuatro'), await somebody('Casa Cuatro')];
    const desk = [cast.rapporteur, cast.secretariat];
    const levels = [...ATTRIBUTION_LEVELS];
    const before = await Promise.all(levels.map((level) => give(ana, level)));
    await give(peer, 'INSTITUTION');
    const ask = async () =>
      Promise.all(desk.flatMap((person) => before.map(async (one) => idsIn(await history(person, one)))));
    const told = await ask();
    for (const level of ['KIND_AND_SUBREGION', 'NON_ATTRIBUTABLE'] as const) {
      const closed = await give(ana, level);
      expect(await ask()).toEqual(told);
      for (const person of desk) expect(idsIn(await history(person, closed))).toBeNull();
    }
    // One step down is already too far from the name, and the other way round.
    const [named, byInstitution] = before;
    const under = await give(ana, 'INSTITUTION');
    expect(idsIn(await history(cast.rapporteur, named!))).not.toContain(under.id);
    expect(idsIn(await history(cast.rapporteur, byInstitution!))).not.toContain(named!.id);
    // Whoever hides afterwards is in no list any more.
    const known = await give(ana, 'NAME_AND_INSTITUTION');
    expect(idsIn(await history(cast.rapporteur, named!))).toEqual([known.id]);
    const hide = { contributionId: known.id, expectedVersion: 1, attributionLevel: 'NON_ATTRIBUTABLE' };
    await command(ana, 'ChangeAttribution', hide);
    expect(idsIn(await history(cast.rapporteur, named!))).toEqual([]);
    expect(idsIn(await history(cast.secretariat, known))).toBeNull();
  });
});
