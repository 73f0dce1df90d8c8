/** Everybody who takes part, newest first, each with roles that can be changed. */
import type { ListedParticipantPartsFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Sheet } from '../../ui/overlay/sheet';
import { Section } from '../../ui/page/page';
import { ParticipantRoles } from './participant-roles';
import styles from './people.module.css';
import { PersonHead } from './person-head';
import { useRoleName } from './role-names';

export interface ParticipantListProps {
  participants: readonly ListedParticipantPartsFragment[];
  totalCount: number;
  /** Null where all are shown. */
  onMore: (() => void) | null;
  onRemoved: () => void;
}

export function ParticipantList({ participants, totalCount, onMore, onRemoved }: ParticipantListProps) {
  const { t } = useWords();
  const formats = useFormats();
  const roleName = useRoleName();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = participants.find(({ id }) => id === chosenId);
  return (
    <Section
      title={t('people:participants.title')}
      aside={<p className={styles.quiet}>{t('people:participants.count', { count: totalCount })}</p>}
    >
      <ul className={styles.list} role="list">
        {participants.map((one) => (
          <li key={one.id} className={styles.row}>
            <div>
              <PersonHead person={one} />
              <p className={styles.quiet}>
                {[
                  formats.list(one.roles.map(roleName)),
                  t('people:participants.joined', { when: formats.dateTime(one.joinedAt) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <div className={styles.actions}>
              <Button
                look="quiet"
                aria-label={`${t('people:participants.change')}: ${one.name}`}
                onPress={() => setChosenId(one.id)}
              >
                {t('people:participants.change')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {onMore ? <Button onPress={onMore}>{t('people:invitations.more')}</Button> : null}
      <Sheet
        title={t('people:participants.changeOf', { name: chosen?.name ?? '' })}
        closeLabel={t('people:participants.close')}
        isOpen={chosen !== undefined}
        onClose={() => setChosenId(null)}
      >
        {chosen ? (
          <ParticipantRoles
            participant={chosen}
            onRemoved={() => {
              setChosenId(null);
              onRemoved();
            }}
          />
        ) : null}
      </Sheet>
    </Section>
  );
}
