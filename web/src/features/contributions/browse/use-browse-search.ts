/** The search in the address, and the way to another: every step can be shared and gone back to. */
import { browseAddress } from '../../meetings/addresses';
import { useMeeting } from '../../meetings/use-meeting';
import { searchOfText, searchText, type BrowseSearch } from './browse-search';
import { useNavigate, useView } from '../../../lib/router/use-router';

export function useBrowseSearch(): [BrowseSearch, (next: BrowseSearch) => void] {
  const { slug } = useMeeting();
  const { search } = useView();
  const navigate = useNavigate();
  const go = (next: BrowseSearch) =>
    void navigate(`${browseAddress(slug)}${searchText(next)}`, { keepScroll: true });
  return [searchOfText(search), go];
}
