/** The first contribution of somebody who has just opened the join link on a phone, counted in taps and in fields. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE } from '../support/people.js';
import { form, sentence, textField } from '../support/session-screen.js';
import { t } from '../support/words.js';

/** Does what a thumb does, and counts it: into a field, out of a list, onto a button. */
function thumb() {
  const done = { taps: 0, fields: 0 };
  const tap = async (target: Locator) => {
    done.taps += 1;
    // What is tapped is in reach: no bar lies over it.
    await target.click();
  };
  return {
    done,
    tap,
    write: async (field: Locator, text: string) => {
      await tap(field);
      done.fields += 1;
      await field.pressSequentially(text);
    },
    /** The phone opens its own list: one tap for the list, one for the choice. */
    choose: async (field: Locator, value: string) => {
      done.taps += 2;
      done.fields += 1;
      await field.selectOption(value);
    },
    tick: async (box: Locator) => {
      await tap(box);
      done.fields += 1;
      await expect(box).toBeChecked();
    },
  };
}

test('from the join link to the receipt it takes four fields, two on each form, and seven taps', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { viewport: PHONE });
  const { done, tap, write, choose, tick } = thumb();
  await page.goto(`/j/${demo().joinCode}`);
  await write(page.getByRole('textbox', { name: t('web:join.name') }), 'Inés Cayuqueo');
  await choose(page.getByRole('combobox', { name: t('web:join.kind') }), 'CIVIL_SOCIETY');
  await tap(page.getByRole('button', { name: t('web:join.send') }));
  expect(done).toEqual({ taps: 4, fields: 2 });

  // Joining leads straight to the form of the session that is open, with the field in the first view.
  await expect(textField(page)).toBeInViewport({ ratio: 1 });
  await write(textField(page), sentence('abran una ventanilla única'));
  await tick(form(page).getByRole('checkbox', { name: t('vocabulary:addressee.STATES'), exact: true }));
  const sendIt = form(page).getByRole('button', { name: t('contributions:capture.send'), exact: true });
  await expect(sendIt).toBeInViewport({ ratio: 1 });
  await tap(sendIt);
  await expect(page.getByRole('button', { name: t('contributions:capture.another') })).toBeVisible();
  expect(done).toEqual({ taps: 7, fields: 4 });
});
