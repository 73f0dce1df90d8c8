/** Gives and takes roles and removes a participant, each in force at once. */
import { useMutation } from '@apollo/client/react';
import { mayBeBoundToSession } from '@aportes/domain/people.policy';
import type { Role } from '@aportes/domain/vocabulary';
import {
  GrantRoleDocument,
  RemoveParticipantDocument,
  RevokeRoleDocument,
  type RolePartsFragment,
} from '@aportes/graphql/generated/graphql';
import { problemWords } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { roleKey } from './role-names';
import { useAct, type Act } from './use-act';

export interface Appointing extends Pick<Act, 'busy' | 'refused'> {
  grant: (role: Role, sessionId: string) => Promise<boolean>;
  revoke: (role: RolePartsFragment) => Promise<boolean>;
  remove: () => Promise<boolean>;
}

export function useAppointing(participantId: string, name: string): Appointing {
  const { t } = useWords();
  const [grantRole] = useMutation(GrantRoleDocument);
  const [revokeRole] = useMutation(RevokeRoleDocument);
  const [removeParticipant] = useMutation(RemoveParticipantDocument);
  const { busy, refused, act } = useAct();

  const grant = (role: Role, sessionId: string) => {
    const input = { participantId, role, sessionId: mayBeBoundToSession(role) ? sessionId || null : null };
    const work = async () => {
      const result = (await grantRole({ variables: { input } })).data?.grantRole;
      return result && result.__typename !== 'ParticipantPayload' ? problemWords(result.code) : null;
    };
    return act('grant', work, t('people:participants.done.granted'));
  };

  const revoke = (one: RolePartsFragment) => {
    const input = { participantId, role: one.role, sessionId: one.session?.id ?? null };
    const work = async () => {
      const result = (await revokeRole({ variables: { input } })).data?.revokeRole;
      return result && result.__typename !== 'ParticipantPayload' ? problemWords(result.code) : null;
    };
    return act(roleKey(one), work, t('people:participants.done.taken'));
  };

  const remove = () => {
    const work = async () => {
      const { data } = await removeParticipant({ variables: { input: { participantId } } });
      const result = data?.removeParticipant;
      return result?.__typename === 'LastSecretariat' ? problemWords(result.code) : null;
    };
    return act('remove', work, t('people:participants.done.removed', { name }));
  };

  return { busy, refused, grant, revoke, remove };
}
