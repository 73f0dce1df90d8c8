/** What stands beside the open item, fetched after the desk itself: nobody waits for it to decide. */
import { Suspense } from 'react';
import { withWords } from '../../../lib/words/with-words';
import { optional } from '../../../lib/optional/optional';
import type { ContextSectionProps } from './context-section';

const ContextPane = optional(
  async () => (await withWords('desk', () => import('./context-pane'))).ContextPane,
);

export function LateContextPane(props: ContextSectionProps) {
  return (
    <Suspense>
      <ContextPane {...props} />
    </Suspense>
  );
}
