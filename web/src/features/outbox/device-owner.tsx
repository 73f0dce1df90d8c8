/** Tells everything on the device who sits at it, as the server or what was last seen of it says. */
import { useQuery } from '@apollo/client/react';
import { StandingDocument } from '@aportes/graphql/generated/graphql';
import { useEffect } from 'react';
import { useOutbox } from '../../lib/outbox/use-outbox';
import { useSeen } from '../../lib/seen/use-seen';

const NOBODY = 'nobody';

export function DeviceOwner() {
  const outbox = useOutbox();
  const seen = useSeen();
  const { data } = useQuery(StandingDocument);
  const owner = data && (data.viewer?.id ?? null);
  useEffect(() => {
    if (owner === undefined) return;
    outbox.actAs(owner);
    void seen.belongTo(owner ?? NOBODY);
  }, [outbox, seen, owner]);
  return null;
}
