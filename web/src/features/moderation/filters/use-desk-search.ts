/** The filters of the desk in the address, and the way to others: every step can be shared and gone back to. */
import { useNavigate, useView } from '../../../lib/router/use-router';
import { deskAddress } from '../../meetings/addresses';
import { useMeeting } from '../../meetings/use-meeting';
import { deskSearchOf, deskSearchText, type DeskSearch } from './desk-search';

export function useDeskSearch(): [DeskSearch, (next: DeskSearch) => void] {
  const { slug } = useMeeting();
  const { search } = useView();
  const navigate = useNavigate();
  const go = (next: DeskSearch) =>
    void navigate(`${deskAddress(slug)}${deskSearchText(next)}`, { keepScroll: true });
  return [deskSearchOf(search), go];
}
