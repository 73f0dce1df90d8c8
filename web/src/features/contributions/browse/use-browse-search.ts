/** The search in the address, and the way to another: every step can be shared and gone back to. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { browseAddress } from '../../meetings/addresses';
import { useMeeting } from '../../meetings/use-meeting';
import { browseSearch, type BrowseSearch } from './browse-search';

export function useBrowseSearch(): [BrowseSearch, (next: BrowseSearch) => void] {
  const { slug } = useMeeting();
  const given: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (next: BrowseSearch) =>
    void navigate({ to: browseAddress(slug), search: next, resetScroll: false });
  return [browseSearch(given as Record<string, unknown>), go];
}
