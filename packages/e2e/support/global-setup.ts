/** Serves the built product for the journeys, once for each worker. */
import type { FullConfig } from '@playwright/test';
import { openDemoHouse, type DemoHouse } from './demo-house.js';
import { offerHouses } from './own-house.js';

export default async function globalSetup({ workers }: FullConfig): Promise<() => Promise<void>> {
  const houses: DemoHouse[] = [];
  while (houses.length < workers) houses.push(await openDemoHouse(`aportes_e2e_${houses.length}`));
  offerHouses(houses);
  return async () => {
    for (const house of houses) await house.stop();
  };
}
