/** What happened, step by step: to one contribution where the address names one, else to all of the meeting. */
import { useParam } from '../../lib/address/use-param';
import { ContributionRecord } from './contribution-record';
import { MeetingRecord } from './meeting-record';

export function RecordPage() {
  const contributionId = useParam('contribution');
  return contributionId ? <ContributionRecord contributionId={contributionId} /> : <MeetingRecord />;
}
