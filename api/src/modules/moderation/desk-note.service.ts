/** Notes that the desk writes for itself beside what is before it. */
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import type { MeetingActor } from '@aportes/domain/actor';
import { isOfItsDesk } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, isUuid, textRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/graphql/errors.js';
import { ContributionAccess, type ViewerOf } from '../contributions/contribution.access.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { DeskNoteRepository, type NewNote, type NoteRow } from './data/desk-note.repository.js';
import { ModerationEvents } from './moderation.events.js';

export interface WriteDeskNote {
  noteId: string;
  contributionId: string;
  text: string;
}

@Injectable()
export class DeskNoteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly notes: DeskNoteRepository,
    private readonly events: ModerationEvents,
    private readonly clock: Clock,
  ) {}

  async write(
    viewer: MeetingActor,
    { noteId, contributionId, text }: WriteDeskNote,
  ): Promise<ContributionOutcome> {
    const refusals = [...idRefusals({ noteId }), ...textRefusals('text', text, TEXT_LIMITS.note)];
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      this.access.demand(isOfItsDesk(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const { id: ofContribution, meetingId } = state;
      const { participantId } = viewer;
      const note = { meetingId, contributionId: ofContribution, participantId, text };
      const written: NewNote = { ...note, id: noteId.toLowerCase(), createdAt: this.clock.now() };
      const earlier = await this.notes.byId(written.id);
      if (earlier) return isSame(earlier, written) ? done(state.id) : ID_IN_USE;
      if (!(await this.notes.insert(written))) return ID_IN_USE;
      await this.events.noteWritten(viewer, state);
      return done(state.id);
    });
  }

  /** The note, and the participant who asks for it; whoever may not know of it learns nothing. */
  async known(noteId: string, viewerOf: ViewerOf): Promise<[MeetingActor, NoteRow]> {
    const note = isUuid(noteId) ? await this.notes.byId(noteId.toLowerCase()) : null;
    const viewer = note && viewerOf(note.meetingId);
    if (!viewer) throw notFound();
    const isOwn = note.participantId === viewer.participantId;
    if (!isOwn && !isOfItsDesk(viewer, await this.access.stateOf(note.contributionId))) throw notFound();
    return [viewer, note];
  }

  /** By whoever wrote it, also once they no longer sit at that desk. */
  async withdraw(viewer: MeetingActor, note: NoteRow): Promise<ContributionOutcome> {
    return this.unitOfWork.run(async () => {
      this.access.demand(note.participantId === viewer.participantId);
      const state = await this.access.lockBeneath(viewer, note.contributionId);
      if (await this.notes.withdraw(note.id, this.clock.now()))
        await this.events.noteWithdrawn(viewer, state);
      return done(state.id);
    });
  }
}

/** Of one that was withdrawn since, nobody knows any more what it said. */
function isSame(earlier: NoteRow, note: NewNote): boolean {
  return (
    earlier.contributionId === note.contributionId &&
    earlier.participantId === note.participantId &&
    (earlier.text === null || isOnceMasked(earlier.text, note.text))
  );
}
