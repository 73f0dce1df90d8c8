/** A hundred real texts wait, and two rapporteurs decide about them at once, by keys alone: each is decided about once. */
import { whereFilesAreGiven } from '../../../api/test/support/given-files.js';
import { PLACES, putInHundred, standing } from '../support/hundred-items.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, demo, type Person } from '../support/people.js';
import { Triage } from '../support/triage.js';

const MOST_ACTIONS = 3;
const PATIENCE_MS = 600_000;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** At the first row of what waits in those sessions. */
async function sitDown({ page }: Person): Promise<void> {
  await page.goto(`/m/${demo().meeting}/desk?session=${PLACES.map((place) => `s${place}`).join(',')}`);
  await new Keyboard(page).goTo(page.locator('[data-row][tabindex="0"]'));
}

whereFilesAreGiven('a hundred of them at the desk', () => {
  test('a hundred items are decided about by two rapporteurs at once, each once, in few actions', async ({
    browser,
  }) => {
    test.setTimeout(PATIENCE_MS);
    const items = await putInHundred();
    const one = await arrive(browser, { role: 'rapporteur' });
    const other = await arrive(browser, { role: 'rapporteur', index: 1 });
    const bySymbol = new Map(items.map((item) => [item.symbol, item]));
    const both = [new Triage(one, other, bySymbol), new Triage(other, one, bySymbol)];
    await Promise.all([sitDown(one), sitDown(other)]);

    const began = Date.now();
    await Promise.all(both.map((triage) => triage.run()));
    const seconds = (Date.now() - began) / 1_000;

    const after = await standing(items);
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
  });
});
