/** Sends a joining and says what came of it: in, or what stands in the way, in words. */
import { useMutation } from '@apollo/client/react';
import { JoinMeetingDocument, type JoinMeetingInput } from '@aportes/graphql/generated/graphql';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import { failureWords, problemWords } from '../../lib/problems/problems';
import { useFormRefusal, type FormRefusal } from '../../lib/problems/use-form-refusal';
import { wayIn } from './way-in';

export const JOIN_FIELD = (field: string) => `join-${field}`;

export interface Joining extends Pick<FormRefusal, 'problems' | 'attempt' | 'refuseFields'> {
  busy: boolean;
  /** The address to go to; null where it was refused. */
  send: (input: JoinMeetingInput) => Promise<string | null>;
}

export function useJoin(): Joining {
  const [join, { loading }] = useMutation(JoinMeetingDocument);
  const startAsMe = useAnotherPerson();
  const { problems, attempt, refuseFields, refuse } = useFormRefusal(JOIN_FIELD, 'web:join.problems');

  const send = async (input: JoinMeetingInput): Promise<string | null> => {
    try {
      const { data } = await join({ variables: { input } });
      const result = data?.joinMeeting;
      if (result?.__typename === 'JoinPayload') {
        await startAsMe();
        return wayIn(result.meeting);
      }
      if (result?.__typename === 'Invalid') refuseFields(result.fields);
      else refuse(problemWords(result?.code ?? 'INTERNAL'));
    } catch (error) {
      refuse(failureWords(error));
    }
    return null;
  };

  return { problems, attempt, busy: loading, refuseFields, send };
}
