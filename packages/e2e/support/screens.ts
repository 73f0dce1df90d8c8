/** Every screen of the product and for whom: what is scanned and what is photographed is the same list. */
import { expect, type Page } from '@playwright/test';
import type { Stage } from './accessibility.js';
import { demo, type PersonOptions } from './people.js';
import { CLOSED_SESSION, LAST_THEMATIC_SESSION, OPEN_SESSION } from './session-screen.js';
import { OWN } from './states/author.states.js';
import { BROWSING } from './states/browse.states.js';
import { ACCOUNT, CODE, INVITATION, JOINING, SIGN_IN, WAY_BACK } from './states/coming-in.states.js';
import { READING, TAKING_PART } from './states/contribution.states.js';
import { DESK } from './states/desk.states.js';
import { AGENDA, PARTS, PEOPLE, PLACES } from './states/running.states.js';
import { OVER, TO_COME, WALL, WRITING } from './states/session.states.js';
import type { State } from './states/state.js';
import { t } from './words.js';

export interface Screen {
  name: string;
  address: () => string;
  /** Nobody signed in where there is none. */
  role?: PersonOptions['role'];
  stage?: Stage;
  /** What its clicks lead to, each from the one before. */
  states?: readonly State[];
}

const inMeeting = (rest: string) => () => `/m/${demo().meeting}${rest}`;
const inSession = (position: number) => inMeeting(`/sessions/${position}`);

export const SCREENS: readonly Screen[] = [
  { name: 'the list of meetings', address: () => '/' },
  { name: 'joining without a code', address: () => '/j', states: CODE },
  { name: 'joining with a code', address: () => `/j/${demo().joinCode}`, states: JOINING },
  { name: 'signing in', address: () => '/sign-in', states: SIGN_IN },
  { name: 'an invitation without its link', address: () => '/i' },
  { name: 'an invitation', address: () => '/i#token=unknown', states: INVITATION },
  { name: 'opening a house without a link', address: () => '/setup' },
  { name: 'opening a house', address: () => '/setup#token=unknown' },
  { name: 'the way back', address: () => '/back', states: WAY_BACK },
  { name: 'stopping mails without the link', address: () => '/stop' },
  { name: 'stopping mails', address: () => '/stop#token=unknown' },
  { name: 'the account of nobody', address: () => '/me' },
  { name: 'the account', address: () => '/me', role: 'expert', states: ACCOUNT },
  { name: 'the agenda for the public', address: inMeeting('') },
  { name: 'the agenda', address: inMeeting(''), role: 'expert', states: AGENDA },
  {
    name: 'the agenda for the secretariat',
    address: inMeeting(''),
    role: 'secretariat',
    states: PLACES,
  },
  { name: 'the open session for the public', address: inSession(OPEN_SESSION), states: [WALL] },
  { name: 'the open session', address: inSession(OPEN_SESSION), role: 'expert', states: WRITING },
  { name: 'a closed session', address: inSession(CLOSED_SESSION), role: 'expert', states: OVER },
  {
    name: 'a session to come',
    address: inSession(LAST_THEMATIC_SESSION),
    role: 'expert',
    states: TO_COME,
  },
  { name: 'an item that takes nothing', address: inSession(1) },
  { name: 'browsing', address: inMeeting('/browse'), states: BROWSING },
  { name: 'browsing with filters', address: inMeeting('/browse?q=trabajo&kind=RECOMMENDATION') },
  { name: 'browsing with a filter that finds nothing', address: inMeeting('/browse?q=xyzzyx') },
  { name: 'the own contributions', address: inMeeting('/mine'), role: 'expert', states: OWN },
  { name: 'the own contributions of nobody', address: inMeeting('/mine') },
  { name: 'the news', address: inMeeting('/news'), role: 'expert' },
  { name: 'the news of nobody', address: inMeeting('/news') },
  { name: 'how contributions are moderated', address: inMeeting('/moderation') },
  { name: 'the record of the meeting', address: inMeeting('/record'), role: 'secretariat' },
  { name: 'the record of the meeting for who may not see it', address: inMeeting('/record'), role: 'expert' },
  { name: 'checking the log', address: () => '/check' },
  { name: 'the desk', address: inMeeting('/desk'), role: 'rapporteur', states: DESK },
  { name: 'the desk with nothing found', address: inMeeting('/desk?q=xyzzyx'), role: 'rapporteur' },
  { name: 'the scribe', address: inMeeting('/sessions/6/scribe'), role: 'rapporteur' },
  { name: 'the desk for who may not see it', address: inMeeting('/desk'), role: 'expert' },
  { name: 'the people', address: inMeeting('/people'), role: 'secretariat', states: PEOPLE },
  { name: 'the people for who may not see them', address: inMeeting('/people'), role: 'expert' },
  { name: 'a contribution for the public', address: () => '/c/SCL2017/T1/R-001', states: READING },
  { name: 'a contribution', address: () => '/c/SCL2017/T1/R-001', role: 'delegate', states: TAKING_PART },
  { name: 'a contribution that was withdrawn', address: () => '/c/SCL2017/T1/R-005' },
  { name: 'a contribution that is not there', address: () => '/c/SCL2017/T9/R-999' },
  { name: 'an address that leads nowhere', address: () => '/nowhere' },
  { name: 'a meeting that is not there', address: () => '/m/nowhere' },
  // The outline of what is on its way is one of them.
  { name: 'the parts', address: () => '/parts', stage: 'on its way', states: PARTS },
];

/** Opens a screen and waits until what it shows has arrived; `words` are those of the browser's language. */
export async function openScreen(page: Page, { address }: Screen, words = t): Promise<void> {
  await page.goto(address());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(words('contributions:list.loading'))).toHaveCount(0);
}
