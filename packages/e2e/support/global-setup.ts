/** Serves the built product for the journeys, once for each worker. */
import type { FullConfig } from '@playwright/test';
import { openDemoHouse } from './demo-house.js';
import { offerHouses } from './own-house.js';

export default async function globalSetup({ workers }: FullConfig): Promise<() => Promise<void>> {
  const houses = await Promise.all(
    Array.from({ length: workers }, (_, index) => openDemoHouse(`aportes_e2e_${index}`)),
  );
  offerHouses(houses);
  return async () => {
    for (const house of houses) await house.stop();
  };
}
