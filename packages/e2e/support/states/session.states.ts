/** A session after its clicks: what is missing, every kind and field, the receipt, and the wall. */
import { expect } from '@playwright/test';
import { elsewhere, leaveElsewhere } from '../draft-screen.js';
import { give } from '../given.js';
import { arrive } from '../people.js';
import {
  fillRecommendation,
  form,
  LAST_THEMATIC_SESSION,
  send,
  sentence,
  turnTo,
} from '../session-screen.js';
import { openTemplate } from '../template-screen.js';
import { t } from '../words.js';
import { button, problems, type State } from './state.js';

const LEFT_ELSEWHERE = '0194c0de-0000-7000-8000-00000000d4a5';

export const WALL: State = {
  name: 'on its wall',
  reach: async (page) => {
    await turnTo(page, 'wall');
    await expect(page.getByRole('article').first()).toBeVisible();
  },
};

/** Whatever was said in this session before, the last is another's, so that it may be supported. */
const WALL_OF_ANOTHER: State = {
  name: WALL.name,
  reach: async (page) => {
    const other = await arrive(page.context().browser()!, { role: 'expert', index: 1 });
    await give(other.context, [sentence('se apoyen unos a otros')]);
    await page.reload();
    await WALL.reach(page);
  },
};

/** What somebody has left on another device, beside what stands in the form here. */
export const TO_COME: readonly State[] = [
  {
    name: 'beside a text from elsewhere',
    reach: async (page) => {
      await leaveElsewhere(page, LAST_THEMATIC_SESSION, LEFT_ELSEWHERE, 'Que las escuelas abran en enero.');
      await page.reload();
      await turnTo(page, 'write');
      await fillRecommendation(page, 'Que las escuelas abran en febrero.');
      await expect(elsewhere(page)).toBeVisible();
    },
  },
];

/** What a text says when it is not taken, on a session that is over. */
const MISSING: State = {
  name: 'with everything missing',
  reach: async (page) => {
    await turnTo(page, 'write');
    await send(page);
    await expect(problems(page)).toBeFocused();
  },
};

export const OVER: readonly State[] = [
  WALL,
  {
    name: 'refusing',
    reach: async (page) => {
      await fillRecommendation(page, sentence('lleguen tarde'));
      await send(page);
      await expect(button(page, 'contributions:capture.copy')).toBeVisible();
    },
  },
];

export const WRITING: readonly State[] = [
  MISSING,
  {
    name: 'with the template of a good practice',
    reach: async (page) => {
      await form(page)
        .getByRole('radio', { name: t('vocabulary:contributionKind.GOOD_PRACTICE') })
        .check();
      await openTemplate(page, 'GOOD_PRACTICE');
      const country = form(page).getByRole('combobox', { name: t('contributions:capture.countries') });
      await country.selectOption('PY');
      await country.selectOption('HT');
      await expect(form(page).getByRole('button', { name: /Hait/ })).toBeVisible();
    },
  },
  {
    name: 'with its receipt',
    reach: async (page) => {
      await form(page)
        .getByRole('radio', { name: t('vocabulary:contributionKind.RECOMMENDATION') })
        .check();
      await fillRecommendation(page, sentence('midan lo que hacen'));
      await send(page);
      await expect(button(page, 'contributions:capture.another')).toBeVisible();
    },
  },
  WALL_OF_ANOTHER,
  {
    name: 'with a stance taken',
    reach: async (page) => {
      await button(page, 'contributions:endorse.press').click();
      await expect(button(page, 'contributions:endorse.retract')).toBeVisible();
    },
  },
  {
    name: 'choosing another stance',
    reach: async (page) => {
      await button(page, 'contributions:endorse.change').click();
      await expect(button(page, 'contributions:endorse.save')).toBeVisible();
    },
  },
];
