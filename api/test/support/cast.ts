/** The people of a specification of the API: one in each standing towards a meeting. */
import type { RoleGrant } from '@aportes/domain/actor';
import type { BootedApi } from './booted-api.js';
import { createWorld, type World } from './contribution-world.js';
import { publicPerson, signedIn, type Person } from './person.js';

export interface Cast {
  world: World;
  /** Another meeting of the same house. */
  elsewhere: World;
  author: Person;
  expert: Person;
  rapporteur: Person;
  secretariat: Person;
  delegate: Person;
  /** Takes part in the other meeting alone. */
  stranger: Person;
  public: Person;
}

const unbound = (role: RoleGrant['role']): RoleGrant[] => [{ role, sessionId: null }];

export async function castOf(api: BootedApi): Promise<Cast> {
  const { owner } = api.database;
  const world = await createWorld(owner, 'TST2017');
  const elsewhere = await createWorld(owner, 'OTH2017');
  const as = async (where: World, name: string, role: RoleGrant['role']): Promise<Person> =>
    signedIn(api, await where.person({ name, roles: unbound(role) }));
  return {
    world,
    elsewhere,
    author: await as(world, 'Ana Rojas', 'EXPERT'),
    expert: await as(world, 'Luis Paredes', 'EXPERT'),
    rapporteur: await as(world, 'Elena Soto', 'RAPPORTEUR'),
    secretariat: await as(world, 'Marcela Vidal', 'SECRETARIAT'),
    delegate: await as(world, 'Denise Clarke', 'DELEGATE'),
    stranger: await as(elsewhere, 'Otra Persona', 'SECRETARIAT'),
    public: publicPerson(api),
  };
}
