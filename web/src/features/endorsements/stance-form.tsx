/** Choosing a stance, a capacity and, with a reservation, its words; open in place, so that the text stays in sight. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { STANCES, type Capacity, type Stance } from '@aportes/domain/vocabulary';
import { useEffect, useRef } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { ChoiceCards } from '../../ui/choice/choice-cards';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Row } from '../../ui/page/page';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { ReservationField } from './reservation-field';
import type { SupportingPerson } from './supporter';
import { useStanceForm } from './use-stance-form';
import styles from './endorsements.module.css';

export interface StanceFormProps {
  contribution: ContributionCardFragment;
  person: SupportingPerson;
  onClose: () => void;
}

export function StanceForm({ contribution, person, onClose }: StanceFormProps) {
  const { t } = useWords();
  const formats = useFormats();
  const form = useStanceForm(contribution, person, onClose);
  const fieldId = (field: string) => `stance-${contribution.id}-${field}`;
  const problems = useFormProblems(form.fields, fieldId);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const { stance, capacity, reservation } = form.draft;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void form.save();
  };
  const label = t('contributions:endorse.heading', { symbol: contribution.symbol ?? '' });
  return (
    <form ref={box} noValidate className={styles.form} onSubmit={submit} aria-label={label}>
      <ErrorSummary
        title={t('contributions:form.problem')}
        problems={problems.entries}
        attempt={form.attempt}
      />
      <ChoiceCards
        id={fieldId('stance')}
        legend={t('contributions:endorse.stance')}
        value={stance}
        onChange={(value) => form.change({ stance: value as Stance })}
        cards={STANCES.map((one) => ({ value: one, label: t(`contributions:endorse.stances.${one}`) }))}
      />
      {stance === 'WITH_RESERVATION' ? (
        <ReservationField
          id={fieldId('reservation')}
          value={reservation}
          onChange={(text) => form.change({ reservation: text })}
          problem={problems.at(fieldId('reservation'))}
        />
      ) : null}
      <ChoiceCards
        id={fieldId('capacity')}
        legend={t('contributions:endorse.capacity')}
        value={capacity}
        onChange={(value) => form.change({ capacity: value as Capacity })}
        cards={person.capacities.map((one) => ({ value: one, label: t(`vocabulary:capacity.${one}`) }))}
      />
      <p className={styles.note}>
        {t('contributions:endorse.bound', { number: formats.number(contribution.revisionNumber) })}
      </p>
      {form.failure ? (
        <div role="alert">
          <Notice look="bad" title={form.failure} />
        </div>
      ) : null}
      <Row>
        <Button type="submit" look="main">
          {t('contributions:endorse.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('contributions:form.cancel')}
        </Button>
      </Row>
    </form>
  );
}
