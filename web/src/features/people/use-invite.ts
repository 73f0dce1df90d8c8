/** Sends one invitation and says what came of it, or what stands in its way. */
import { useMutation } from '@apollo/client/react';
import { InvitePeopleDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { failureWords, summaryOf, type FieldRefusal, type SummaryEntry } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { useMeeting } from '../meetings/use-meeting';
import { inviteeOf, inviteRefusals, type InviteDraft } from './invite-draft';

export const INVITE_FIELD = (field: string) => `invite-${field}`;

/** The server names the place in the batch too: there is one person here. */
const OF_BATCH = /^people\.0\./;

export interface Inviting {
  problems: SummaryEntry[];
  attempt: number;
  busy: boolean;
  /** True where it was kept or sent. */
  invite: (draft: InviteDraft, isSentNow: boolean) => Promise<boolean>;
}

export function useInvite(): Inviting {
  const { t } = useWords();
  const announce = useAnnounce();
  const { id: meetingId } = useMeeting();
  const [send, { loading }] = useMutation(InvitePeopleDocument);
  const [refused, setRefused] = useState<{ problems: SummaryEntry[]; attempt: number }>({
    problems: [],
    attempt: 0,
  });
  const show = (problems: SummaryEntry[]): false => {
    setRefused((last) => ({ problems, attempt: last.attempt + 1 }));
    return false;
  };
  const refuse = (fields: readonly FieldRefusal[]): false =>
    show(summaryOf(t, fields, INVITE_FIELD, 'people:invite.problems'));

  const invite: Inviting['invite'] = async (draft, isSentNow) => {
    const refusals = inviteRefusals(draft);
    const invitee = inviteeOf(draft);
    if (refusals.length > 0 || !invitee) return refuse(refusals);
    try {
      const input = { meetingId, people: [invitee], send: isSentNow };
      const result = (await send({ variables: { input } })).data?.invitePeople;
      if (result?.__typename === 'Invalid')
        return refuse(result.fields.map((one) => ({ ...one, field: one.field.replace(OF_BATCH, '') })));
    } catch (error) {
      return show([{ fieldId: INVITE_FIELD('send'), text: failureWords(t, error) }]);
    }
    setRefused((last) => ({ ...last, problems: [] }));
    announce(t(isSentNow ? 'people:invite.sent' : 'people:invite.kept', { name: draft.name.trim() }));
    return true;
  };

  return { ...refused, busy: loading, invite };
}
