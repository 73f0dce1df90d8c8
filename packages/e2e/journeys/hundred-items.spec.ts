/** A hundred real texts wait, and two rapporteurs decide about them at once, by keys alone: each is decided about once. */
import type { Browser } from '@playwright/test';
import { whereFilesAreGiven } from '../../../api/test/support/given-files.js';
import { openDemoHouse } from '../support/demo-house.js';
import { PLACES, putInHundred, standing } from '../support/hundred-items.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import type { OwnHouse } from '../support/own-house.js';
import { arrive, demo, type Person } from '../support/people.js';
import { Triage } from '../support/triage.js';

const MOST_ACTIONS = 3;
const PATIENCE_MS = 600_000;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

async function twoRapporteurs(browser: Browser, house: OwnHouse): Promise<[Person, Person]> {
  const one = await arrive(browser, { role: 'rapporteur', house });
  return [one, await arrive(browser, { role: 'rapporteur', index: 1, house })];
}

async function triageOfHundred(house: OwnHouse, [one, other]: [Person, Person]): Promise<void> {
  const items = await putInHundred(house);
  const bySymbol = new Map(items.map((item) => [item.symbol, item]));
  const both = [new Triage(one, other, bySymbol), new Triage(other, one, bySymbol)];
  // At the first row of what waits in those sessions.
  const desk = `/m/${demo(house).meeting}/desk?session=${PLACES.map((place) => `s${place}`).join(',')}`;
  const sitDown = async ({ page }: Person) => {
    await page.goto(desk);
    await new Keyboard(page).goTo(page.locator('[data-row][tabindex="0"]'));
  };
  await Promise.all([sitDown(one), sitDown(other)]);

  const began = Date.now();
  await Promise.all(both.map((triage) => triage.run()));
  const seconds = (Date.now() - began) / 1_000;

  const after = await standing(house, items);
  expect(after.map(({ id, status, decisions }) => ({ id, status, decisions }))).toEqual(
    items.map(({ id, verdict }) => ({ id, status: verdict, decisions: 1 })),
  );
  expect(new Set(after.map(({ by }) => by)).size).toBe(2);
  for (const triage of both) expect(await triage.refusals()).toEqual([]);
  const counts = both.flatMap((triage) => triage.counts);
  expect(counts).toHaveLength(items.length);
  expect(median(counts)).toBeLessThanOrEqual(MOST_ACTIONS);
  const shares = both.map((triage) => triage.counts.length).join(' and ');
  process.stdout.write(
    `A hundred items (${shares}) in ${seconds.toFixed(0)} s, ${median(counts)} actions each in the median.\n`,
  );
}

whereFilesAreGiven('a hundred of them at the desk', () => {
  test('a hundred items are decided about by two rapporteurs at once, each once, in few actions', async ({
    browser,
  }) => {
    test.setTimeout(PATIENCE_MS);
    // A house of its own: what so many decisions tell would reach whoever else is at the desk.
    const house = await openDemoHouse(`aportes_e2e_hundred_${test.info().parallelIndex}`);
    const people = await twoRapporteurs(browser, house);
    try {
      await triageOfHundred(house, people);
    } finally {
      for (const { context } of people) await context.close();
      await house.stop();
    }
  });
});
