/** Everybody who takes part, newest first, each with roles that can be changed. */
import type { ListedParticipantPartsFragment } from '@aportes/graphql/generated/graphql';
import { useRef, useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Sheet } from '../../ui/overlay/sheet';
import { Section } from '../../ui/page/page';
import { More } from '../lists/more';
import { ParticipantRoles } from './participant-roles';
import styles from './people.module.css';
import { PersonHead } from './person-head';
import { useRoleName } from './role-names';

export interface ParticipantListProps {
  participants: readonly ListedParticipantPartsFragment[];
  totalCount: number;
  hasMore: boolean;
  more: () => Promise<unknown>;
  onRemoved: () => void;
}

export function ParticipantList({
  participants,
  totalCount,
  hasMore,
  more,
  onRemoved,
}: ParticipantListProps) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const formats = useFormats();
  const roleName = useRoleName();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = participants.find(({ id }) => id === chosenId);
  return (
    <Section
      title={t('people:participants.title')}
      aside={<p className={styles.quiet}>{t('people:participants.count', { count: totalCount })}</p>}
    >
      <ul ref={list} className={styles.list} role="list">
        {participants.map((one) => (
          <li key={one.id} tabIndex={-1} className={styles.row}>
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
                aria-label={t('web:about', { what: t('people:participants.change'), thing: one.name })}
                onPress={() => setChosenId(one.id)}
              >
                {t('people:participants.change')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <More list={list} count={participants.length} hasMore={hasMore} more={more} />
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
