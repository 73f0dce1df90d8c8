/** Similar items over the API: for those who take part, in few statements, so often a minute. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RATE_LIMITS } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import type { Person } from '../../../../test/support/person.js';
import { accepted, submitted } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

const TEXT = 'Que las municipalidades presten bicicletas a las repartidoras migrantes por un año.';

let api: BootedApi;
let cast: Cast;
let sessionId: string;

interface Found {
  similarContributions: { id: string; author: { name: string | null } }[];
}

const look = (person: Person, changes: Record<string, unknown> = {}) =>
  person.ask<Found>(webOperation('SimilarContributions'), { sessionId, text: TEXT, ...changes });

beforeAll(async () => {
  api = await bootApi('similar_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

describe('similarContributions', () => {
  it('shows what was accepted to everybody in the meeting, and what waits to nobody', async () => {
    const written = await submitted(cast.author, sessionId, { text: TEXT });
    const everyone = [cast.author, cast.expert, cast.rapporteur, cast.secretariat, cast.delegate];
    for (const person of everyone) expect((await look(person)).data.similarContributions).toEqual([]);
    await accepted(cast, written);
    for (const person of everyone) {
      const { data, statements } = await look(person);
      expect(data.similarContributions.map(({ id }) => id)).toEqual([written.id]);
      expect(statements).toBeLessThanOrEqual(5);
    }
  });

  it('shows an author no further than their level allows', async () => {
    const text = 'Que los hospitales contraten intérpretes de quechua y aymara en cada turno.';
    await accepted(
      cast,
      await submitted(cast.author, sessionId, { text, attributionLevel: 'NON_ATTRIBUTABLE' }),
    );
    for (const person of [cast.expert, cast.rapporteur, cast.secretariat]) {
      const { data } = await look(person, { text });
      expect(data.similarContributions).toHaveLength(1);
      expect(JSON.stringify(data)).not.toMatch(/Ana Rojas|Red Andina/);
    }
  });

  it('is not for the public, nor for people of another meeting', async () => {
    expect((await look(cast.public)).codes).toEqual(['NOT_SIGNED_IN']);
    expect((await look(cast.stranger)).codes).toEqual(['FORBIDDEN']);
    expect((await look(cast.expert, { sessionId: newId() })).codes).toEqual(['NOT_FOUND']);
  });

  it('is asked only so often a minute', async () => {
    const { points } = RATE_LIMITS.similar;
    const asked = await Promise.all(
      Array.from({ length: points + 1 }, () => look(cast.delegate, { text: '' })),
    );
    expect(asked.filter(({ codes }) => codes.includes('RATE_LIMITED')).length).toBeGreaterThan(0);
  });
});
