/** What the open item is to others of its meeting: fetched once somebody stays with an item. */
import { Suspense } from 'react';
import { optional } from '../../../../lib/optional/optional';
import { useMeeting } from '../../../meetings/use-meeting';
import type { ContextSectionProps } from '../context-section';

const LinksSection = optional(async () => (await import('../../../links/links-section')).LinksSection);

export function LinksContext({ contribution }: ContextSectionProps) {
  const { id } = useMeeting();
  return (
    <Suspense>
      <LinksSection contribution={contribution} meetingId={id} />
    </Suspense>
  );
}
