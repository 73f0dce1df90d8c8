/** What one comes with: joining, drafts, what is submitted, and what the desk takes in hand. */
import { newId } from '../../../src/kernel/ids.js';
import { CANARY, JOIN_CODE, step, type Stage, type Step } from '../stage.js';

export function coming({ ids, author, rapporteur, nobody, sessionId, submission, text }: Stage): Step[] {
  const joining = () => ({
    code: JOIN_CODE,
    participantId: newId(),
    name: CANARY,
    institution: CANARY,
    stakeholderKind: 'ACADEMIA',
    language: 'es',
  });
  return [
    step('joinMeeting', nobody, ['participant.joined', 'sign_in.started'], joining),
    // What one writes for oneself is nobody's business yet.
    step('keepDraft', author, [], () => ({
      id: ids.draft,
      sessionId: sessionId(),
      expectedVersion: 0,
      content: text,
    })),
    step('discardDraft', author, [], () => ({ draftId: ids.draft })),
    step('submitContribution', author, ['contribution.submitted'], () => submission(ids.accepted)),
    step('submitContribution', author, ['contribution.submitted'], () => submission(ids.declined)),
    step('submitContribution', author, ['contribution.submitted'], () => submission(ids.changed)),
    step('claimContribution', rapporteur, ['contribution.claimed'], () => ({ contributionId: ids.accepted })),
    // Kept for longer it is as it was.
    step('claimContribution', rapporteur, [], () => ({ contributionId: ids.accepted })),
    step('releaseContribution', rapporteur, ['contribution.released'], () => ({
      contributionId: ids.accepted,
    })),
  ];
}
