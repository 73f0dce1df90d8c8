/** The list of speakers, and what is said aloud. */
import { newId } from '../../../src/kernel/ids.js';
import { CANARY, step, type Stage, type Step } from '../stage.js';

export function floor({ ids, author, rapporteur, sessionId, text }: Stage): Step[] {
  const speaking = (turnId: string) => ({ turnId, sessionId: sessionId(), capacity: 'PERSONAL' });
  const captured = (turnId: string, contributionId: string) => ({
    ...{ ...speaking(turnId), participantId: author().participantId, contributionId },
    ...{ startedAt: new Date(), endedAt: new Date(), kind: 'CONCERN', language: 'es', text },
  });
  return [
    step('addSpeaker', rapporteur, ['floor.added'], () => ({ ...speaking(ids.waits), label: CANARY })),
    step('addSpeaker', rapporteur, ['floor.added'], () => ({ ...speaking(newId()), label: CANARY })),
    step('moveSpeaker', rapporteur, ['floor.moved'], () => ({ turnId: ids.waits, sessionId: sessionId() })),
    step('changeCapacity', rapporteur, ['floor.recast'], () => ({
      ...{ turnId: ids.waits, sessionId: sessionId(), capacity: 'DELEGATION' },
    })),
    step('removeSpeaker', rapporteur, ['floor.removed'], () => ({
      turnId: ids.waits,
      sessionId: sessionId(),
    })),
    step('giveFloor', rapporteur, ['floor.given'], () => ({
      ...{ ...speaking(ids.turn), participantId: author().participantId, at: new Date() },
    })),
    step('endTurn', rapporteur, ['floor.ended'], () => ({
      ...{ turnId: ids.turn, sessionId: sessionId(), at: new Date() },
    })),
    ...(['confirmIntervention', 'disownIntervention'] as const).flatMap((mutation) => [
      step('captureIntervention', rapporteur, ['contribution.submitted', 'floor.captured'], () => ({
        ...captured(mutation === 'confirmIntervention' ? ids.turn : newId(), ids[mutation]),
      })),
      step(
        mutation,
        author,
        [`contribution.${mutation === 'confirmIntervention' ? 'confirmed' : 'disowned'}`],
        () => ({ answerId: newId(), contributionId: ids[mutation], revisionNumber: 1 }),
      ),
    ]),
  ];
}
