/** The words that people of the journeys see and press: Spanish, the hall's language, from the catalogues themselves. */
import { translator } from '@aportes/i18n/translator';

export const t = await translator('es');

/** The banner that says the product cannot be reached, whatever the time in it. */
export const DISCONNECTED = new RegExp(
  ['offline', 'reconnecting'].map((state) => t(`web:shell.${state}`, { time: '.+' })).join('|'),
);
