/** The state of the form for a stance: what is typed is kept on the device until it is taken. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import { useState } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import type { FieldRefusal } from '../../lib/problems/problems';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { usualCapacity, type SupportingPerson } from './supporter';
import { stanceDraftKey, useStance, type StanceTaken } from './use-stance';

type StanceDraft = Omit<StanceTaken, 'reservation'> & { reservation: string };

function reservationFault({ stance, reservation }: StanceDraft): FieldRefusal[] {
  if (stance !== 'WITH_RESERVATION') return [];
  const code = textFault(reservation, TEXT_LIMITS.reservation);
  return code ? [{ field: 'reservation', code, limit: TEXT_LIMITS.reservation.max }] : [];
}

export function useStanceForm(
  contribution: ContributionCardFragment,
  person: SupportingPerson,
  onTaken: () => void,
) {
  const { id, myEndorsement: mine } = contribution;
  const standing: StanceDraft = {
    stance: mine?.stance ?? 'WITH_RESERVATION',
    capacity: mine?.capacity ?? usualCapacity(person),
    reservation: mine?.reservation ?? '',
  };
  const draftKey = stanceDraftKey(useOutboxView().owner, id);
  const draft = useDraft<StanceDraft | null>(draftKey, null);
  const [attempt, setAttempt] = useState<{ number: number; fields: readonly FieldRefusal[] }>({
    number: 0,
    fields: [],
  });
  const command = useStance(contribution, person, draftKey);
  const value = draft.value ?? standing;
  return {
    draft: value,
    change: (part: Partial<StanceDraft>) => draft.setValue((last) => ({ ...(last ?? standing), ...part })),
    fields: attempt.fields,
    failure: command.failure,
    attempt: attempt.number,
    save: async () => {
      const fields = reservationFault(value);
      setAttempt(({ number }) => ({ number: number + 1, fields }));
      if (fields.length > 0) return;
      const reservation = value.stance === 'WITH_RESERVATION' ? value.reservation : null;
      const kept = reservation === null ? null : { key: draftKey, value };
      if (!(await command.take({ ...value, reservation }, kept))) return;
      await draft.drop(null);
      onTaken();
    },
  };
}
