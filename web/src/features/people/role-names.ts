/** Roles in words: with the place of the session in the day where they are for one. */
import type { RolePartsFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { useMeeting } from '../meetings/use-meeting';

export function useRoleName(): (role: RolePartsFragment) => string {
  const { t } = useWords();
  const { agenda } = useMeeting();
  return ({ role, session }) => {
    const name = t(`vocabulary:role.${role}`);
    const item = session ? agenda.find((one) => one.session?.id === session.id) : undefined;
    return item ? t('people:participants.role', { role: name, position: item.position }) : name;
  };
}

/** Tells one role of a person from the others. */
export function roleKey({ role, session }: RolePartsFragment): string {
  return `${role} ${session?.id ?? ''}`;
}
