/** Everybody who has to do with moderation, in every relation in which one can stand to a text: at two meetings of one house. */
import type { MeetingActor, RoleGrant } from '@aportes/domain/actor';
import {
  assigningResolver,
  bulkResolver,
  scribeResolver,
  type AssignmentResolver,
  type BulkResolver,
  type ScribeResolver,
} from '../support/bulk-resolver.js';
import { createWorld } from '../support/contribution-world.js';
import type { MigratedDatabase } from '../support/migrated-database.js';
import { contributionServices, type ContributionServices } from '../support/contribution-services.js';
import { redactionServices, type RedactionServices } from '../support/redaction-services.js';

/** `post` is moderated afterwards; `closed` takes nothing but what was said there, and `planned` not even that. */
export const PLACES = ['here', 'there', 'post', 'closed', 'planned'] as const;
export type Place = (typeof PLACES)[number];

export const ROLES = [
  'author',
  'reader',
  'delegate',
  'rapporteur',
  'rapporteurElsewhere',
  'rapporteurOfAll',
  'writingRapporteur',
  'secretariat',
  'outsider',
] as const;
export type Role = (typeof ROLES)[number];

/** Where each decides. */
const DESKS: Partial<Record<Role, readonly Place[]>> = {
  rapporteur: ['here'],
  rapporteurElsewhere: ['there'],
  rapporteurOfAll: PLACES,
  writingRapporteur: ['here', 'post'],
};

export interface House {
  services: ContributionServices & RedactionServices;
  bulk: BulkResolver;
  assigning: AssignmentResolver;
  scribe: ScribeResolver;
  database: MigratedDatabase;
  cast: Record<Role, MeetingActor>;
  sessions: Record<Place, string>;
  subregionId: string;
}

/** @param nth of those in one database */
export async function openHouse(database: MigratedDatabase, nth: number): Promise<House> {
  const world = await createWorld(database.owner, `TST${2017 + nth}`);
  const elsewhere = await createWorld(database.owner, `OTHER${2017 + nth}`);
  const sessions = {
    here: (await world.session()).id,
    there: (await world.session()).id,
    post: (await world.session({ moderation: 'POST' })).id,
    planned: (await world.session({ status: 'SCHEDULED' })).id,
    closed: (await world.session({ status: 'CLOSED', closedAt: new Date(Date.now() - 1_800_000) })).id,
  };
  const cast = {} as House['cast'];
  for (const role of ROLES) {
    const roles = grantsOf(role, sessions);
    cast[role] = await (role === 'outsider' ? elsewhere : world).person({
      name: `Ana Rojas, ${role}`,
      roles,
    });
  }
  const { south_america: subregionId } = world.subregionIds;
  const contributions = contributionServices(database.unitOfWork);
  const services = { ...contributions, ...(await redactionServices(database, contributions)) };
  const bulk = bulkResolver(database.unitOfWork, services);
  const assigning = assigningResolver(database.unitOfWork, services);
  const scribe = scribeResolver(database.unitOfWork, services);
  return { services, bulk, assigning, scribe, database, cast, sessions, subregionId };
}

function grantsOf(role: Role, sessions: Record<Place, string>): RoleGrant[] {
  if (role === 'secretariat') return [{ role: 'SECRETARIAT', sessionId: null }];
  if (role === 'delegate') return [{ role: 'DELEGATE', sessionId: null }];
  // Whoever runs every desk of another meeting is nobody here.
  if (role === 'outsider' || role === 'rapporteurOfAll') return [{ role: 'RAPPORTEUR', sessionId: null }];
  const desks = (DESKS[role] ?? []).map((place) => ({
    role: 'RAPPORTEUR' as const,
    sessionId: sessions[place],
  }));
  return [{ role: 'EXPERT', sessionId: null }, ...desks];
}

export function isAtDesk(who: Role, place: Place): boolean {
  return DESKS[who]?.includes(place) ?? false;
}
