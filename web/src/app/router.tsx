/** The table of addresses; each page arrives only when somebody goes there. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { browseSearch } from '../features/contributions/browse/browse-search';
import { NotFound } from '../features/failures/not-found';
import { PageWaiting } from '../features/failures/page-waiting';
import { RouteError } from './route-error';
import { MeetingShell } from './shell/meeting-shell';
import { OutsideShell } from './shell/outside-shell';
import { Shell } from './shell/shell';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <Shell>
      <NotFound />
    </Shell>
  ),
});

/** Pages that belong to no meeting. */
const outside = createRoute({
  getParentRoute: () => root,
  id: 'outside',
  component: OutsideShell,
});

/** Pages of one meeting: it is loaded once for all of them. */
const meeting = createRoute({
  getParentRoute: () => root,
  path: '/m/$slug',
  component: MeetingShell,
});

const routes = root.addChildren([
  outside.addChildren([
    createRoute({
      getParentRoute: () => outside,
      path: '/',
      component: lazyRouteComponent(() => import('../pages/welcome/welcome.page'), 'WelcomePage'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/j/{-$code}',
      component: lazyRouteComponent(() => import('../pages/join/join.page'), 'JoinPage'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/sign-in',
      component: lazyRouteComponent(() => import('../pages/sign-in/sign-in.page'), 'SignInPage'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/i',
      component: lazyRouteComponent(() => import('../pages/invitation/invitation.page'), 'InvitationPage'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/setup',
      component: lazyRouteComponent(() => import('../pages/setup/setup.page'), 'SetupPage'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/back',
      component: lazyRouteComponent(() => import('../pages/back/back.page'), 'BackPage'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/parts',
      component: lazyRouteComponent(() => import('../pages/parts/parts.page'), 'PartsPage'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/me',
      component: lazyRouteComponent(() => import('../pages/me/me.page'), 'MePage'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/c/$',
      component: lazyRouteComponent(
        () => import('../pages/contribution/contribution.page'),
        'ContributionPage',
      ),
    }),
  ]),
  meeting.addChildren([
    createRoute({
      getParentRoute: () => meeting,
      path: '/',
      component: lazyRouteComponent(() => import('../pages/agenda/agenda.page'), 'AgendaPage'),
    }),
    createRoute({
      getParentRoute: () => meeting,
      path: 'people',
      component: lazyRouteComponent(() => import('../pages/people/people.page'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute: () => meeting,
      path: 'sessions/$position',
      component: lazyRouteComponent(() => import('../pages/session/session.page'), 'SessionPage'),
    }),
    createRoute({
      getParentRoute: () => meeting,
      path: 'browse',
      validateSearch: browseSearch,
      component: lazyRouteComponent(() => import('../pages/browse/browse.page'), 'BrowsePage'),
    }),
    createRoute({
      getParentRoute: () => meeting,
      path: 'mine',
      component: lazyRouteComponent(() => import('../pages/mine/mine.page'), 'MinePage'),
    }),
    createRoute({
      getParentRoute: () => meeting,
      path: 'desk',
      component: lazyRouteComponent(() => import('../pages/desk/desk.page'), 'DeskPage'),
    }),
  ]),
]);

export const router = createRouter({
  routeTree: routes,
  defaultErrorComponent: RouteError,
  defaultPendingComponent: PageWaiting,
  defaultNotFoundComponent: NotFound,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
