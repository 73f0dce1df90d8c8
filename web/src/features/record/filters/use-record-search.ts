/** The filters of a meeting's record in the address, and the way to others: every step can be shared and gone back to. */
import { useNavigate, useView } from '../../../lib/router/use-router';
import { meetingRecordAddress } from '../../meetings/addresses';
import { useMeeting } from '../../meetings/use-meeting';
import { recordSearchOf, recordSearchText, type RecordSearch } from './record-search';

export function useRecordSearch(): [RecordSearch, (next: RecordSearch) => void] {
  const { slug } = useMeeting();
  const { search } = useView();
  const navigate = useNavigate();
  const go = (next: RecordSearch) =>
    void navigate(`${meetingRecordAddress(slug)}${recordSearchText(next)}`, { keepScroll: true });
  return [recordSearchOf(search), go];
}
