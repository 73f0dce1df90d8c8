/** What the open item is to others of its meeting. */
import { LinksSection } from '../../../links/links-section';
import { useMeeting } from '../../../meetings/use-meeting';
import type { ContextSectionProps } from '../context-section';

export function LinksContext({ contribution }: ContextSectionProps) {
  const { id } = useMeeting();
  return <LinksSection contribution={contribution} meetingId={id} />;
}
