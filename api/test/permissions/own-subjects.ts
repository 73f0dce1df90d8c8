/** What belongs to one person alone and is asked about by operations: drafts, notifications, sign-ins, mailed codes. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { NotificationKind } from '@aportes/domain/vocabulary';
import { newId } from '../../src/kernel/ids.js';
import { codeDigest } from '../../src/kernel/tokens.js';
import type { DraftPlace } from '../../src/modules/contributions/draft.service.js';
import { SignInService } from '../../src/modules/identity/sign-in.service.js';
import { contribution, type Changes } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

export async function draft(stage: Stage, by: MeetingActor): Promise<Subject> {
  const { id: sessionId } = stage.here.session;
  return draftFor(stage, by, { form: 'CONTRIBUTION', sessionId, contributionId: null });
}

export async function draftOfComment(stage: Stage, by: MeetingActor): Promise<Subject> {
  const { id: contributionId } = await contribution(stage, stage.here.author, 'accepted');
  return draftFor(stage, by, { form: 'COMMENT', sessionId: null, contributionId });
}

async function draftFor({ services }: Stage, by: MeetingActor, place: DraftPlace): Promise<Subject> {
  const id = newId();
  const command = { id, place, expectedVersion: 0, content: '{}' };
  // Whoever has left has none any more.
  await services.drafts.keep(by, command).catch(() => {});
  return { id, version: 1 };
}

/** The only one that was not seen; of a link, with the same text at its other end. */
export async function notification(
  stage: Stage,
  { meetingId, participantId }: MeetingActor,
  kind: NotificationKind = 'COMMENTED',
  changes: Changes = {},
): Promise<Subject> {
  const { id: contributionId } = await contribution(stage, stage.here.author, 'accepted', changes);
  const { owner } = stage.api.database;
  const id = newId();
  const linkedId = kind === 'LINKED' ? contributionId : null;
  await owner.query(
    `INSERT INTO notification (id, meeting_id, participant_id, seq, first_seq, kind, contribution_id,
       linked_contribution_id, happened_at)
     SELECT $1, $2, $3, m.seq, m.seq, $4, $5, $6, now()
     FROM (SELECT coalesce(max(seq), 0) + 1 AS seq FROM notification WHERE participant_id = $3) m`,
    [id, meetingId, participantId, kind, contributionId, linkedId],
  );
  await owner.query(
    `INSERT INTO notification_reading (participant_id, seen_seq)
     SELECT participant_id, max(seq) - 1 FROM notification WHERE participant_id = $1 GROUP BY 1
     ON CONFLICT (participant_id) DO UPDATE SET seen_seq = excluded.seen_seq`,
    [participantId],
  );
  return { id, version: 1 };
}

export async function signIn({ api }: Stage, { participantId }: MeetingActor): Promise<Subject> {
  const [account] = await api.database.owner.query<{ id: string }[]>(
    'SELECT account_id AS id FROM participant WHERE id = $1',
    [participantId],
  );
  await api.app.get(SignInService).start(account!.id);
  const [row] = await api.database.owner.query<{ id: string }[]>(
    'SELECT id FROM sign_in WHERE account_id = $1 ORDER BY created_at DESC LIMIT 1',
    [account!.id],
  );
  return { id: row!.id, version: 1 };
}

export const EMAIL_CODE = 'ABCDEF';

/** A code that was mailed to prove an address. */
export async function emailCode({ api }: Stage, { participantId }: MeetingActor): Promise<Subject> {
  const id = newId();
  const email = `${id}@example.org`;
  await api.database.owner.query(
    `INSERT INTO mailed_code (id, purpose, account_id, address, code_digest, expires_at)
     SELECT $1, 'CONFIRM_EMAIL', account_id, $2, $3, now() + interval '1 hour' FROM participant WHERE id = $4`,
    [id, email, codeDigest(id, EMAIL_CODE), participantId],
  );
  return { id, email, version: 1 };
}
