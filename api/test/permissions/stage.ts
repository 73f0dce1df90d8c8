/** What the tables are played on: one booted API, a meeting with its session, and another meeting beside it. */
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { MeetingActor } from '@aportes/domain/actor';
import type { GraphQLSchema } from 'graphql';
import { bootApi, type BootedApi } from '../support/booted-api.js';
import { contributionServices, type ContributionServices } from '../support/contribution-services.js';
import { createWorld, type World, type WorldSession } from '../support/contribution-world.js';

export const SLUG = 'tst2017';
const JOIN_CODE = '7K29QF';

/** A meeting, and who writes and decides in it where the asker does not. */
export interface Place {
  world: World;
  session: WorldSession;
  otherSession: WorldSession;
  author: MeetingActor;
  desk: MeetingActor;
}

export interface Stage {
  api: BootedApi;
  schema: GraphQLSchema;
  services: ContributionServices;
  here: Place;
  elsewhere: Place;
}

async function placeOf(world: World): Promise<Place> {
  return {
    world,
    session: await world.session(),
    otherSession: await world.session(),
    author: await world.person({ name: 'Autora Ajena' }),
    desk: await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: null }] }),
  };
}

export async function openStage(): Promise<Stage> {
  const api = await bootApi('permissions_gql');
  const { owner, unitOfWork } = api.database;
  const here = await placeOf(await createWorld(owner, 'TST2017'));
  const elsewhere = await placeOf(await createWorld(owner, 'OTH2017'));
  await owner.query(`UPDATE meeting SET join_code = $1 WHERE slug = $2`, [JOIN_CODE, SLUG]);
  const { schema } = api.app.get(GraphQLSchemaHost);
  return { api, schema, services: contributionServices(unitOfWork), here, elsewhere };
}
