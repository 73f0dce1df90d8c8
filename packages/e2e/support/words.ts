/** The words that people of the journeys see and press: Spanish, the hall's language, from the catalogues themselves. */
import { translator } from '@aportes/i18n/translator';

export const t = await translator('es');

/** The button over a wall to which something came, whatever its number. */
export const NEWS = new RegExp(
  `^(${[1, 2].map((count) => t('contributions:wall.new', { count }).replace(/\d+/, '\\d+')).join('|')})$`,
);

/** The banner that says the product cannot be reached, whatever the time in it. */
export const DISCONNECTED = new RegExp(
  ['offline', 'reconnecting'].map((state) => t(`web:shell.${state}`, { time: '.+' })).join('|'),
);
