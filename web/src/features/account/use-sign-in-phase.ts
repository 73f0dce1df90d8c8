/** How this device's sign-in stands: fine, ending soon, or ended, by its times or by the server's word. */
import { useQuery } from '@apollo/client/react';
import { SignInEndDocument, StandingDocument } from '@aportes/graphql/generated/graphql';
import { useEffect, useState } from 'react';
import { onNotSignedIn } from '../../lib/graphql/not-signed-in';
import { phaseOf, signInEnd, untilNextPhase, type SignInEnd, type SignInPhase } from './sign-in-end';

export interface SignInStanding {
  phase: SignInPhase;
  end: SignInEnd | null;
  /** Uses the sign-in, which puts off its end by disuse. */
  renew: () => Promise<void>;
}

export function useSignInPhase(): SignInStanding {
  const { data: standing } = useQuery(StandingDocument);
  const { data, refetch } = useQuery(SignInEndDocument, { skip: !standing?.viewer });
  const [now, setNow] = useState(() => new Date());
  const [isRefused, setRefused] = useState(false);
  const current = data?.viewer?.signIns.find((one) => one.current);
  const end = current ? signInEnd(current) : null;
  const endsAt = end?.at.getTime();
  const signInId = current?.id;

  useEffect(() => setRefused(false), [signInId]);
  useEffect(() => (signInId ? onNotSignedIn(() => setRefused(true)) : undefined), [signInId]);
  useEffect(() => {
    if (endsAt === undefined) return;
    const wait = untilNextPhase({ at: new Date(endsAt), isIdle: false }, new Date());
    const timer = setTimeout(() => setNow(new Date()), wait);
    return () => clearTimeout(timer);
  }, [endsAt, now]);

  const phase = end === null ? 'fine' : isRefused ? 'ended' : phaseOf(end, now);
  const renew = async () => {
    await refetch();
    setNow(new Date());
  };
  return { phase, end, renew };
}
