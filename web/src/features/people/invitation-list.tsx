/** All invitations with their states; those that wait are sent in one press. */
import { useMutation } from '@apollo/client/react';
import { INVITATION_BATCH } from '@aportes/domain/limits';
import {
  RevokeInvitationDocument,
  SendInvitationsDocument,
  type InvitationPartsFragment,
} from '@aportes/graphql/generated/graphql';
import { useRef } from 'react';
import { problemWords } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Section } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { More } from '../lists/more';
import { useMeeting } from '../meetings/use-meeting';
import { InvitationRow } from './invitation-row';
import styles from './people.module.css';
import { useAct } from './use-act';

export interface InvitationListProps {
  invitations: readonly InvitationPartsFragment[];
  hasMore: boolean;
  more: () => Promise<unknown>;
}

export function InvitationList({ invitations, hasMore, more }: InvitationListProps) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const { id: meetingId } = useMeeting();
  const [send] = useMutation(SendInvitationsDocument);
  const [revoke] = useMutation(RevokeInvitationDocument);
  const { busy, refused, act } = useAct();
  const waiting = invitations.filter(({ state }) => state === 'WAITING').slice(0, INVITATION_BATCH);

  const sendAll = (invitationIds: string[]) =>
    act(
      'send',
      async () => {
        const { data } = await send({ variables: { input: { meetingId, invitationIds } } });
        const result = data?.sendInvitations;
        return result?.__typename === 'Invalid' ? problemWords(result.code) : null;
      },
      t('people:invitations.done.sent'),
    );
  const revokeOne = (invitationId: string) =>
    act(
      'revoke',
      async () => {
        const { data } = await revoke({ variables: { input: { invitationId } } });
        const result = data?.revokeInvitation;
        return result?.__typename === 'NotAllowedNow' ? problemWords(result.code) : null;
      },
      t('people:invitations.done.revoked'),
    );

  return (
    <Section
      title={t('people:invitations.title')}
      aside={
        waiting.length > 0 ? (
          <Button isPending={busy === 'send'} onPress={() => void sendAll(waiting.map(({ id }) => id))}>
            {t('people:invitations.sendWaiting', { count: waiting.length })}
          </Button>
        ) : null
      }
    >
      {refused ? (
        <div role="alert">
          <Notice look="bad" title={refused} />
        </div>
      ) : null}
      {invitations.length === 0 ? <EmptyState>{t('people:invitations.none')}</EmptyState> : null}
      <ul ref={list} className={styles.list} role="list">
        {invitations.map((one) => (
          <InvitationRow
            key={one.id}
            invitation={one}
            busy={busy !== null}
            onSend={() => void sendAll([one.id])}
            onRevoke={() => void revokeOne(one.id)}
          />
        ))}
      </ul>
      <More list={list} count={invitations.length} hasMore={hasMore} more={more} />
    </Section>
  );
}
