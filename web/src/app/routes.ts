/** The table of addresses; each page arrives only when somebody goes there. */
import { wordsOfPage, type WordyPage } from '@aportes/i18n/late-catalogues';
import { NotFound } from '../features/failures/not-found';
import { routeOf, type Route } from '../lib/router/route';
import { MeetingShell } from './shell/meeting-shell';
import { OutsideShell } from './shell/outside-shell';
import { Shell } from './shell/shell';

type FetchPage = () => Promise<React.ComponentType>;

/** A page that belongs to no meeting. */
const outside = (path: string, fetchPage: FetchPage, page?: WordyPage) =>
  routeOf(path, OutsideShell, fetchPage, page && wordsOfPage(page));

/** A page of one meeting, which is loaded once for all of them. */
const inMeeting = (path: string, fetchPage: FetchPage, page?: WordyPage) =>
  routeOf(`/m/:slug${path}`, MeetingShell, fetchPage, page && wordsOfPage(page));

const nothing: FetchPage = () => Promise.resolve(NotFound);

export const ROUTES: readonly Route[] = [
  outside('/', async () => (await import('../pages/welcome/welcome.page')).WelcomePage),
  outside('/j/:code?', async () => (await import('../pages/join/join.page')).JoinPage),
  outside('/sign-in', async () => (await import('../pages/sign-in/sign-in.page')).SignInPage),
  outside(
    '/i',
    async () => (await import('../pages/invitation/invitation.page')).InvitationPage,
    'invitation',
  ),
  outside('/setup', async () => (await import('../pages/setup/setup.page')).SetupPage, 'setup'),
  outside('/stop', async () => (await import('../pages/stop/stop.page')).StopPage, 'stop'),
  outside('/back', async () => (await import('../pages/back/back.page')).BackPage),
  outside('/check', async () => (await import('../pages/check/check.page')).CheckPage, 'check'),
  outside('/parts', async () => (await import('../pages/parts/parts.page')).PartsPage, 'parts'),
  outside('/me', async () => (await import('../pages/me/me.page')).MePage, 'me'),
  outside(
    '/c/*contribution',
    async () => (await import('../pages/contribution/contribution.page')).ContributionPage,
    'contribution',
  ),
  inMeeting('', async () => (await import('../pages/agenda/agenda.page')).AgendaPage),
  inMeeting('/people', async () => (await import('../pages/people/people.page')).PeoplePage, 'people'),
  inMeeting('/sessions/:position', async () => (await import('../pages/session/session.page')).SessionPage),
  inMeeting(
    '/sessions/:position/scribe',
    async () => (await import('../pages/scribe/scribe.page')).ScribePage,
    'scribe',
  ),
  inMeeting('/browse', async () => (await import('../pages/browse/browse.page')).BrowsePage),
  inMeeting('/mine', async () => (await import('../pages/mine/mine.page')).MinePage, 'mine'),
  inMeeting('/news', async () => (await import('../pages/news/news.page')).NewsPage, 'news'),
  inMeeting(
    '/moderation',
    async () => (await import('../pages/moderation/moderation.page')).ModerationPage,
    'moderation',
  ),
  inMeeting(
    '/record/:contribution?',
    async () => (await import('../pages/record/record.page')).RecordPage,
    'record',
  ),
  inMeeting('/desk', async () => (await import('../pages/desk/desk.page')).DeskPage),
  inMeeting('/*address', nothing),
  routeOf('/*address', Shell, nothing),
];
