/** One invitation: who is awaited, how far it has come, and what can be done about it. */
import type { InvitationState } from '@aportes/domain/vocabulary';
import { mayRevokeInvitation, maySendInvitation } from '@aportes/domain/invitation.rules';
import type { InvitationPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import type { IconName } from '../../ui/icon/icon';
import { Mark, type MarkProps } from '../../ui/status/mark';
import styles from './people.module.css';
import { PersonHead } from './person-head';
import { useRoleName } from './role-names';

const LOOKS: Record<InvitationState, { look: MarkProps['look']; icon: IconName }> = {
  WAITING: { look: 'plain', icon: 'pause' },
  SENT: { look: 'now', icon: 'clock' },
  ACCEPTED: { look: 'good', icon: 'check' },
  EXPIRED: { look: 'warn', icon: 'alert' },
  REVOKED: { look: 'bad', icon: 'cross' },
};

export interface InvitationRowProps {
  invitation: InvitationPartsFragment;
  busy: boolean;
  onSend: () => void;
  onRevoke: () => void;
}

export function InvitationRow({ invitation, busy, onSend, onRevoke }: InvitationRowProps) {
  const { t } = useWords();
  const formats = useFormats();
  const roleName = useRoleName();
  const { name, email, state, roles, sentAt, expiresAt, acceptedAt } = invitation;
  const when =
    state === 'ACCEPTED' && acceptedAt
      ? t('people:invitations.accepted', { age: formats.age(acceptedAt) })
      : sentAt && expiresAt
        ? t('people:invitations.sent', { age: formats.age(sentAt), until: formats.dateTime(expiresAt) })
        : null;
  return (
    <li className={styles.row}>
      <div>
        <PersonHead
          person={invitation}
          mark={<Mark {...LOOKS[state]}>{t(`people:invitations.state.${state}`)}</Mark>}
        />
        <p className={styles.quiet}>{[email, formats.list(roles.map(roleName))].join(' · ')}</p>
        {when ? <p className={styles.quiet}>{when}</p> : null}
      </div>
      <div className={styles.actions} role="group" aria-label={t('people:invitations.label', { name })}>
        {maySendInvitation(state) ? (
          <Button isPending={busy} onPress={onSend}>
            {t(state === 'WAITING' ? 'people:invitations.send' : 'people:invitations.again')}
          </Button>
        ) : null}
        {mayRevokeInvitation(state) ? (
          <Button look="quiet" isPending={busy} onPress={onRevoke}>
            {t('people:invitations.revoke')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
