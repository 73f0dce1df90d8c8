/** Support is hidden until its session closes, and then is hidden no more. */
import { expect, it } from '@jest/globals';
import { canHideSupport, supportIsNews } from './support.rules.js';
import { SESSION_STATUSES } from './vocabulary.js';

it('can be hidden in every state of a session but the closed one', () => {
  expect(SESSION_STATUSES.filter((status) => !canHideSupport(status))).toEqual(['CLOSED']);
});

it('is nobody’s news while it is hidden', () => {
  expect([true, false].map((supportIsHidden) => supportIsNews({ supportIsHidden }))).toEqual([false, true]);
});
