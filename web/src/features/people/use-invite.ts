/** Sends one invitation and says what came of it, or what stands in its way. */
import { useMutation } from '@apollo/client/react';
import { InvitePeopleDocument } from '@aportes/graphql/generated/graphql';
import { failureWords, type FieldRefusal } from '../../lib/problems/problems';
import { useFormRefusal, type FormRefusal } from '../../lib/problems/use-form-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { useMeeting } from '../meetings/use-meeting';
import { inviteeOf, inviteRefusals, type InviteDraft } from './invite-draft';

export const INVITE_FIELD = (field: string) => `invite-${field}`;

/** The server names the place in the batch too: there is one person here. */
const OF_BATCH = /^people\.0\./;

export interface Inviting extends Pick<FormRefusal, 'problems' | 'attempt'> {
  busy: boolean;
  /** True where it was kept or sent. */
  invite: (draft: InviteDraft, isSentNow: boolean) => Promise<boolean>;
}

export function useInvite(): Inviting {
  const { t } = useWords();
  const announce = useAnnounce();
  const { id: meetingId } = useMeeting();
  const [send, { loading }] = useMutation(InvitePeopleDocument);
  const { problems, attempt, refuseFields, refuse, clear } = useFormRefusal(
    INVITE_FIELD,
    'people:invite.problems',
  );

  /** What stands in its way; null where nothing does. */
  const ask = async (draft: InviteDraft, isSentNow: boolean): Promise<readonly FieldRefusal[] | null> => {
    const refusals = inviteRefusals(draft);
    const invitee = inviteeOf(draft);
    if (refusals.length > 0 || !invitee) return refusals;
    const input = { meetingId, people: [invitee], send: isSentNow };
    const result = (await send({ variables: { input } })).data?.invitePeople;
    if (result?.__typename !== 'Invalid') return null;
    return result.fields.map((one) => ({ ...one, field: one.field.replace(OF_BATCH, '') }));
  };

  const invite: Inviting['invite'] = async (draft, isSentNow) => {
    try {
      const refusals = await ask(draft, isSentNow);
      if (refusals) {
        refuseFields(refusals);
        return false;
      }
    } catch (error) {
      refuse(failureWords(error));
      return false;
    }
    clear();
    announce(t(isSentNow ? 'people:invite.sent' : 'people:invite.kept', { name: draft.name.trim() }));
    return true;
  };

  return { problems, attempt, busy: loading, invite };
}
