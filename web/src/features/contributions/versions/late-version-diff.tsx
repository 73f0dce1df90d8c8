/** What changed from one version to another, for where it is not on the first view: fetched when it is wanted. */
import { Suspense } from 'react';
import { optional } from '../../../lib/optional/optional';
import type { VersionDiffProps } from './version-diff';

const VersionDiff = optional(async () => (await import('./version-diff')).VersionDiff);

export function LateVersionDiff(props: VersionDiffProps) {
  return (
    <Suspense>
      <VersionDiff {...props} />
    </Suspense>
  );
}
