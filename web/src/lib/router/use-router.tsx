/** The address and the way to others, for components. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Router, View } from './router';

const RouterContext = createContext<Router | null>(null);
const ViewContext = createContext<View | null>(null);

export function RouterProvider({ router, children }: { router: Router; children: React.ReactNode }) {
  const view = useSyncExternalStore(router.watch, router.current);
  return (
    <RouterContext value={router}>
      <ViewContext value={view}>{children}</ViewContext>
    </RouterContext>
  );
}

export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('Nothing follows the address here.');
  return router;
}

/** What the address shows; it changes with the page, not before. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('Nothing follows the address here.');
  return view;
}

export function useNavigate(): Router['navigate'] {
  return useRouter().navigate;
}
