/** Choosing a stance, a capacity and, with a reservation, its words. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import { STANCES, type Capacity, type Stance } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import type { FieldRefusal } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { ChoiceCards } from '../../ui/choice/choice-cards';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Sheet } from '../../ui/overlay/sheet';
import { Row } from '../../ui/page/page';
import { useCounter } from '../contributions/form/use-counter';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { usualCapacity, type SupportingPerson } from './supporter';
import { useStance } from './use-stance';
import styles from './endorsements.module.css';

export interface StanceSheetProps {
  contribution: ContributionCardFragment;
  person: SupportingPerson;
  onClose: () => void;
}

export function StanceSheet({ contribution, person, onClose }: StanceSheetProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('contributions:endorse.heading', { symbol: contribution.symbol ?? '' })}
      closeLabel={t('contributions:endorse.close')}
      isOpen
      onClose={onClose}
    >
      <StanceForm contribution={contribution} person={person} onClose={onClose} />
    </Sheet>
  );
}

function reservationFault(stance: Stance, reservation: string): FieldRefusal[] {
  if (stance !== 'WITH_RESERVATION') return [];
  const code = textFault(reservation, TEXT_LIMITS.reservation);
  return code ? [{ field: 'reservation', code, limit: TEXT_LIMITS.reservation.max }] : [];
}

function StanceForm({ contribution, person, onClose }: StanceSheetProps) {
  const { t, language } = useWords();
  const formats = useFormats();
  const mine = contribution.myEndorsement;
  const [stance, setStance] = useState<Stance>(mine?.stance ?? 'WITH_RESERVATION');
  const [capacity, setCapacity] = useState<Capacity>(mine?.capacity ?? usualCapacity(person));
  const [reservation, setReservation] = useState(mine?.reservation ?? '');
  const [attempt, setAttempt] = useState<{ number: number; fields: readonly FieldRefusal[] }>({
    number: 0,
    fields: [],
  });
  const command = useStance(contribution, person);
  const refused = attempt.fields.length > 0 ? attempt.fields : command.refusals;
  const problems = useFormProblems(refused, (field) => `stance-${field}`);
  const counter = useCounter(reservation, TEXT_LIMITS.reservation.max);
  const save = async (event: React.FormEvent) => {
    event.preventDefault();
    const fields = reservationFault(stance, reservation);
    setAttempt(({ number }) => ({ number: number + 1, fields }));
    if (fields.length > 0) return;
    const words = stance === 'WITH_RESERVATION' ? reservation : null;
    if (await command.take({ stance, capacity, reservation: words })) onClose();
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void save(event)}>
      <ErrorSummary
        title={t('contributions:form.problem')}
        problems={problems.entries}
        attempt={attempt.number}
      />
      <ChoiceCards
        id="stance-stance"
        legend={t('contributions:endorse.stance')}
        value={stance}
        onChange={(value) => setStance(value as Stance)}
        cards={STANCES.map((one) => ({ value: one, label: t(`contributions:endorse.stances.${one}`) }))}
        compact
      />
      {stance === 'WITH_RESERVATION' ? (
        <TextField
          id="stance-reservation"
          label={t('contributions:endorse.reservation')}
          value={reservation}
          onChange={setReservation}
          problem={problems.at('stance-reservation')}
          lang={language}
          rows={3}
          people
          {...counter}
        />
      ) : null}
      <ChoiceCards
        id="stance-capacity"
        legend={t('contributions:endorse.capacity')}
        value={capacity}
        onChange={(value) => setCapacity(value as Capacity)}
        cards={person.capacities.map((one) => ({ value: one, label: t(`vocabulary:capacity.${one}`) }))}
        compact
      />
      <p className={styles.note}>
        {t('contributions:endorse.bound', { number: formats.number(contribution.revisionNumber) })}
      </p>
      {command.failure ? (
        <div role="alert">
          <Notice look="bad" title={command.failure} />
        </div>
      ) : null}
      <Row>
        <Button type="submit" look="main">
          {t('contributions:endorse.save')}
        </Button>
      </Row>
    </form>
  );
}
