/** Endorsing with one press, and what one's stance is: bound to the version that is shown. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { Suspense, useRef, useState } from 'react';
import { optional } from '../../lib/optional/optional';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Fault } from '../../ui/notice/fault';
import { Mark } from '../../ui/status/mark';
import { usualCapacity, type SupportingPerson } from './supporter';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { WaitingHere } from '../outbox/waiting-here';
import { stanceDraftKey, useStance } from './use-stance';
import styles from './endorsements.module.css';

/** Fetched after the first screen, with the outbox, so that it is there without a network. */
const StanceForm = optional(async () => (await import('./stance-form')).StanceForm);

export interface SupportBarProps {
  contribution: ContributionCardFragment;
  /** Null for the public. */
  person: SupportingPerson | null;
  /** What changed since the reader endorsed it, where both versions are at hand. */
  changes?: React.ReactNode;
}

export function SupportBar({ contribution, person, changes }: SupportBarProps) {
  const { abilities, myEndorsement } = contribution;
  if (!person || (!abilities.endorse && !myEndorsement)) return null;
  return <PersonsBar contribution={contribution} person={person} changes={changes} />;
}

interface PersonsBarProps extends SupportBarProps {
  person: SupportingPerson;
}

function PersonsBar({ contribution, person, changes }: PersonsBarProps) {
  const { t } = useWords();
  const { owner } = useOutboxView();
  const stance = useStance(contribution, person, stanceDraftKey(owner, contribution.id));
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const { myEndorsement, abilities } = contribution;
  const press = () =>
    void stance.take({ stance: 'ENDORSED', capacity: usualCapacity(person), reservation: null });
  // One stance at a time: the next one can be taken once this one has its answer.
  if (stance.waiting.some(({ state }) => state !== 'refused'))
    return <WaitingHere entries={stance.waiting} />;
  return (
    <div className={styles.bar}>
      <WaitingHere entries={stance.waiting} />
      {myEndorsement ? (
        <MyStance contribution={contribution} endorsement={myEndorsement} stance={stance} changes={changes} />
      ) : (
        <Button icon="hand" onPress={press}>
          {t('contributions:endorse.press')}
        </Button>
      )}
      {abilities.endorse ? (
        <Button ref={opener} look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          {t(myEndorsement ? 'contributions:endorse.change' : 'contributions:endorse.others')}
        </Button>
      ) : null}
      {stance.failure ? <Fault>{stance.failure}</Fault> : null}
      {open ? (
        <Suspense>
          <StanceForm contribution={contribution} person={person} onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}

interface MyStanceProps {
  contribution: ContributionCardFragment;
  endorsement: NonNullable<ContributionCardFragment['myEndorsement']>;
  stance: ReturnType<typeof useStance>;
  changes: React.ReactNode;
}

function MyStance({ contribution, endorsement, stance, changes }: MyStanceProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { revisionNumber: current, abilities } = contribution;
  const { revisionNumber: seen, standing, capacity, reservation } = endorsement;
  const isOther = seen !== current;
  const isCarriedOver = isOther && standing === 'CARRIED_OVER';
  const number = (value: number) => formats.number(value);
  return (
    <>
      <Mark look={endorsement.stance === 'NOT_JOINING' ? 'plain' : 'good'} icon="check">
        {t(`contributions:endorse.mine.${endorsement.stance}`)},{' '}
        {t(`contributions:endorse.mineAs.${capacity}`)}
      </Mark>
      {isOther ? (
        <>
          <span className={styles.note}>
            {t(`contributions:endorse.${isCarriedOver ? 'carriedOver' : 'outdated'}`, { seen: number(seen) })}
          </span>
          {changes}
        </>
      ) : null}
      {isOther && !isCarriedOver && abilities.endorse ? (
        <Button onPress={() => void stance.take({ stance: endorsement.stance, capacity, reservation })}>
          {t('contributions:endorse.again', { number: number(current) })}
        </Button>
      ) : null}
      <Button look="quiet" onPress={() => void stance.takeBack()}>
        {t('contributions:endorse.retract')}
      </Button>
    </>
  );
}
