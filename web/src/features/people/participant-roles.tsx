/** What somebody is in the meeting: roles taken and given one by one, and removal. */
import type { Role } from '@aportes/domain/vocabulary';
import type { ListedParticipantPartsFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Disclosure } from '../../ui/overlay/disclosure';
import { Row, Stack } from '../../ui/page/page';
import styles from './people.module.css';
import { RoleFields } from './role-fields';
import { roleKey, useRoleName } from './role-names';
import { useAppointing } from './use-appointing';

export interface ParticipantRolesProps {
  participant: ListedParticipantPartsFragment;
  onRemoved: () => void;
}

export function ParticipantRoles({ participant, onRemoved }: ParticipantRolesProps) {
  const { t } = useWords();
  const roleName = useRoleName();
  const { id, name, roles } = participant;
  const [next, setNext] = useState<{ role: Role; sessionId: string }>({ role: 'RAPPORTEUR', sessionId: '' });
  const { busy, refused, grant, revoke, remove } = useAppointing(id, name);
  return (
    <Stack>
      {refused ? (
        <div role="alert">
          <Notice look="bad" title={refused} />
        </div>
      ) : null}
      <ul className={styles.list} role="list">
        {roles.map((one) => (
          <li key={roleKey(one)} className={styles.row}>
            <p>{roleName(one)}</p>
            <Button
              look="quiet"
              isPending={busy === roleKey(one)}
              aria-label={t('people:participants.takeOf', { role: roleName(one) })}
              onPress={() => void revoke(one)}
            >
              {t('people:participants.take')}
            </Button>
          </li>
        ))}
      </ul>
      <RoleFields
        id="appoint"
        label={t('people:participants.newRole')}
        role={next.role}
        sessionId={next.sessionId}
        onChange={(change) => setNext((last) => ({ ...last, ...change }))}
      />
      <Row>
        <Button
          look="main"
          isPending={busy === 'grant'}
          onPress={() => void grant(next.role, next.sessionId)}
        >
          {t('people:participants.add')}
        </Button>
      </Row>
      <Disclosure summary={t('people:participants.remove')}>
        <Stack>
          <p>{t('people:participants.removeHint')}</p>
          <Row>
            <Button
              look="danger"
              isPending={busy === 'remove'}
              onPress={() => void remove().then((done) => done && onRemoved())}
            >
              {t('people:participants.removeYes', { name })}
            </Button>
          </Row>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
