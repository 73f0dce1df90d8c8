/** The page of the address in its frame; one that fails leaves the frame standing. */
import { useLayoutEffect } from 'react';
import { PageWaiting } from '../features/failures/page-waiting';
import { useView } from '../lib/router/use-router';
import { ErrorBoundary } from './error-boundary';

export function CurrentPage() {
  const view = useView();
  const { Frame, Page } = view;
  useLayoutEffect(() => {
    if (view.fromTop) window.scrollTo(0, 0);
  }, [view]);
  return (
    <Frame>
      <ErrorBoundary around={view}>{Page ? <Page /> : <PageWaiting />}</ErrorBoundary>
    </Frame>
  );
}
