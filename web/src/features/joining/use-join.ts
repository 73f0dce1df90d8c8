/** Sends a joining and says what came of it: in, or what stands in the way, in words. */
import { useMutation } from '@apollo/client/react';
import { JoinMeetingDocument, type JoinMeetingInput } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import {
  failureWords,
  problemWords,
  summaryOf,
  type FieldRefusal,
  type SummaryEntry,
} from '../../lib/problems/problems';
import { useWords, type Words } from '../../lib/words/use-words';
import { wayIn } from './way-in';

export const JOIN_FIELD = (field: string) => `join-${field}`;

export interface Joining {
  problems: SummaryEntry[];
  /** Grows with each attempt that was refused. */
  attempt: number;
  busy: boolean;
  refuse: (refusals: readonly FieldRefusal[]) => void;
  /** The address to go to; null where it was refused. */
  send: (input: JoinMeetingInput) => Promise<string | null>;
}

/** Put into words when it is shown: the language is chosen on the same form. */
interface Refused {
  inWords: (words: Words['t']) => SummaryEntry[];
  attempt: number;
}

export function useJoin(): Joining {
  const { t } = useWords();
  const [join, { loading }] = useMutation(JoinMeetingDocument);
  const startAsMe = useAnotherPerson();
  const [refused, setRefused] = useState<Refused>({ inWords: () => [], attempt: 0 });
  const show = (inWords: Refused['inWords']) =>
    setRefused((last) => ({ inWords, attempt: last.attempt + 1 }));
  const refuse = (refusals: readonly FieldRefusal[]) =>
    show((words) => summaryOf(words, refusals, JOIN_FIELD, 'web:join.problems'));

  const send = async (input: JoinMeetingInput): Promise<string | null> => {
    try {
      const { data } = await join({ variables: { input } });
      const result = data?.joinMeeting;
      if (result?.__typename === 'JoinPayload') {
        await startAsMe();
        return wayIn(result.meeting);
      }
      if (result?.__typename === 'Invalid') refuse(result.fields);
      else
        show((words) => [
          { fieldId: JOIN_FIELD('send'), text: problemWords(words, result?.code ?? 'INTERNAL') },
        ]);
    } catch (error) {
      show((words) => [{ fieldId: JOIN_FIELD('send'), text: failureWords(words, error) }]);
    }
    return null;
  };

  const { inWords, attempt } = refused;
  return { problems: inWords(t), attempt, busy: loading, refuse, send };
}
