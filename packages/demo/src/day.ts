/** The demo's day so far: what the secretariat set as "now", and when sessions opened and closed. */
import type { DemoAct } from './acts.js';

/** Places in the agenda that the day has reached. */
const OPENING = 1;
const PROCESS = 2;
const VIDEO = 3;
const STUDIES = 4;
const THEME_1 = 5;
const THEME_2 = 6;

/** The session of theme 2 opened seventy minutes before the loading and is open; those after it are to come. */
export const DAY: readonly DemoAct[] = [
  { act: 'SET_NOW', ago: 400, by: 'quiroga', position: OPENING },
  { act: 'SET_NOW', ago: 372, by: 'quiroga', position: PROCESS },
  { act: 'SET_NOW', ago: 356, by: 'ramdeen', position: VIDEO },
  { act: 'SET_NOW', ago: 346, by: 'quiroga', position: STUDIES },
  { act: 'OPEN_SESSION', ago: 345, by: 'quiroga', session: 'studies' },
  { act: 'CLOSE_SESSION', ago: 255, by: 'ramdeen', session: 'studies' },
  { act: 'SET_NOW', ago: 211, by: 'ramdeen', position: THEME_1 },
  { act: 'OPEN_SESSION', ago: 210, by: 'ramdeen', session: 't1' },
  { act: 'CLOSE_SESSION', ago: 100, by: 'ramdeen', session: 't1' },
  { act: 'SET_NOW', ago: 71, by: 'quiroga', position: THEME_2 },
  { act: 'OPEN_SESSION', ago: 70, by: 'quiroga', session: 't2' },
];
