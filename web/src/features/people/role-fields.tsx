/** A role and, where it can be for one session, which. */
import { mayBeBoundToSession } from '@aportes/domain/people.policy';
import { ROLES, type Role } from '@aportes/domain/vocabulary';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Select } from '../../ui/field/select';
import { useMeeting } from '../meetings/use-meeting';

export interface RoleFieldsProps {
  /** Begins the ids of the fields. */
  id: string;
  label: string;
  role: Role;
  sessionId: string;
  onChange: (change: { role?: Role; sessionId?: string }) => void;
}

export function RoleFields({ id, label, role, sessionId, onChange }: RoleFieldsProps) {
  const { t } = useWords();
  const localized = useLocalized();
  const { agenda } = useMeeting();
  const sessions = agenda.flatMap(({ position, title, session }) =>
    session ? [{ value: session.id, label: `${position}. ${localized(title).text}` }] : [],
  );
  return (
    <>
      <Select
        id={`${id}-role`}
        label={label}
        value={role}
        onChange={(value) => onChange({ role: ROLES.find((one) => one === value) ?? 'EXPERT' })}
        options={ROLES.map((value) => ({ value, label: t(`vocabulary:role.${value}`) }))}
      />
      {mayBeBoundToSession(role) ? (
        <Select
          id={`${id}-session`}
          label={t('people:invite.session')}
          value={sessionId}
          onChange={(value) => onChange({ sessionId: value })}
          empty={t('people:invite.allSessions')}
          options={sessions}
        />
      ) : null}
    </>
  );
}
