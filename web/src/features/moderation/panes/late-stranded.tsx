/** What is stranded, fetched with its words once the desk stands: at the end of a pane, where nothing moves when it comes. */
import { Suspense } from 'react';
import { optional } from '../../../lib/optional/optional';
import { withWords } from '../../../lib/words/with-words';

const Stranded = optional(async () => (await withWords('desk', () => import('../stranded'))).Stranded);

export function LateStranded() {
  return (
    <Suspense>
      <Stranded />
    </Suspense>
  );
}
