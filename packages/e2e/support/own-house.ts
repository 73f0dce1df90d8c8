/** The product that this worker's journeys meet: each worker has its own, so that no journey waits for another's. */
export interface OwnHouse {
  /** `demo-accounts.json`; the mails lie beside it. */
  accountsFile: string;
  /** The environment of its server. */
  env: NodeJS.ProcessEnv;
}

const HOUSES = 'E2E_HOUSES';

/** Called by the global set-up, whose environment the workers inherit. */
export function offerHouses(houses: readonly OwnHouse[]): void {
  process.env[HOUSES] = JSON.stringify(houses);
}

export function ownHouse(): OwnHouse {
  const houses = JSON.parse(process.env[HOUSES] ?? '[]') as OwnHouse[];
  const house = houses[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  if (!house) throw new Error('The global set-up offers a house to each worker.');
  return house;
}
