/** Saying whose a waiting item is meant to be: from whoever it was seen to be, once; and back. */
import type { MeetingActor } from '@aportes/domain/actor';
import {
  assignsAt,
  isLastAssignment,
  mayTakeAssignmentBack,
  mayAssign,
} from '@aportes/domain/assignment.policy';
import { isOfItsDesk } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { idRefusals, isUuid } from '../../../kernel/field-refusals.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { notFound } from '../../../platform/graphql/errors.js';
import {
  ContributionAccess,
  type ContributionState,
  type ViewerOf,
} from '../../contributions/contribution.access.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../../contributions/contribution-outcome.type.js';
import { AssignableQueries } from './assignable.queries.js';
import { AssignmentEvents } from './assignment.events.js';
import { AssignmentRepository, type AssignmentRow } from './data/assignment.repository.js';

export interface AssignContribution {
  assignmentId: string;
  contributionId: string;
  /** Null: nobody's. */
  assigneeId?: string | null;
  /** Whose it was as it was seen. */
  seenAssigneeId?: string | null;
}

export interface UndoAssignment {
  undoId: string;
  assignmentId: string;
}

/** What is written down of it. */
type Change = Pick<AssignmentRow, 'id' | 'fromId' | 'toId' | 'takesBack'>;

const NOT_THERE = refusedFields([{ field: 'assigneeId', code: 'NOT_IN_LIST' }]);

@Injectable()
export class AssignmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly rows: AssignmentRepository,
    private readonly assignable: AssignableQueries,
    private readonly events: AssignmentEvents,
    private readonly clock: Clock,
  ) {}

  async assign(viewer: MeetingActor, command: AssignContribution): Promise<ContributionOutcome> {
    const { assignmentId, contributionId, assigneeId, seenAssigneeId } = command;
    const malformed = idRefusals({ assignmentId, assigneeId, seenAssigneeId });
    const [toId, seenId] = [assigneeId, seenAssigneeId].map((id) => id?.toLowerCase() ?? null) as Ends;
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      this.access.demand(assignsAt(viewer, state));
      if (malformed.length > 0) return refusedFields(malformed);
      const earlier = await this.rows.byId(assignmentId);
      if (earlier) return isSame(earlier, viewer, state, toId) ? done(state.id) : ID_IN_USE;
      if (!mayAssign(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      const fromId = await this.rows.assigneeOf(state.id);
      if (fromId === toId) return done(state.id);
      if (fromId !== seenId) return { outcome: 'STALE', contributionId };
      if (toId !== null && !(await this.assignable.isAmong(viewer, state, toId))) return NOT_THERE;
      return this.write(viewer, state, { id: assignmentId.toLowerCase(), fromId, toId, takesBack: null });
    });
  }

  /** The assignment, and the participant who asks for it; to people of other meetings there is none. */
  async doneOnce(assignmentId: string, viewerOf: ViewerOf): Promise<[MeetingActor, AssignmentRow]> {
    const assignment = isUuid(assignmentId) ? await this.rows.byId(assignmentId) : null;
    const viewer = assignment && viewerOf(assignment.meetingId);
    if (!viewer) throw notFound();
    return [viewer, assignment];
  }

  async undo(
    viewer: MeetingActor,
    { id: assignmentId, contributionId }: AssignmentRow,
    { undoId }: UndoAssignment,
  ): Promise<ContributionOutcome> {
    const malformed = idRefusals({ undoId });
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      if (!isOfItsDesk(viewer, state)) throw notFound();
      const assignment = (await this.rows.byId(assignmentId))!;
      this.access.demand(mayTakeAssignmentBack(viewer, assignment, state));
      if (malformed.length > 0) return refusedFields(malformed);
      const earlier = await this.rows.byId(undoId);
      if (earlier) return earlier.takesBack === assignment.id ? done(state.id) : ID_IN_USE;
      return this.undoNow(viewer, state, assignment, undoId);
    });
  }

  /** Not to somebody who decides about it no more, nor from somebody whose it is no more. */
  private async undoNow(
    viewer: MeetingActor,
    state: ContributionState,
    assignment: AssignmentRow,
    undoId: string,
  ): Promise<ContributionOutcome> {
    const { id: takesBack, fromId: toId, toId: fromId } = assignment;
    const stands = (await this.rows.assigneeOf(state.id)) === fromId;
    const mayHaveIt = toId === null || (await this.assignable.isAmong(viewer, state, toId));
    if (!isLastAssignment(assignment, state) || !stands || !mayHaveIt)
      return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
    return this.write(viewer, state, { id: undoId.toLowerCase(), fromId, toId, takesBack });
  }

  private async write(
    viewer: MeetingActor,
    state: ContributionState,
    change: Change,
  ): Promise<ContributionOutcome> {
    const { id: contributionId, meetingId } = state;
    const { participantId } = viewer;
    const createdAt = this.clock.now();
    await this.rows.insert({ ...change, meetingId, contributionId, participantId, createdAt });
    await this.events.assigned(viewer, state, change.toId);
    return done(contributionId);
  }
}

type Ends = [string | null, string | null];

/** One delivered once more gets the answer it got before. */
function isSame(
  { contributionId, participantId, toId, takesBack }: AssignmentRow,
  viewer: MeetingActor,
  state: ContributionState,
  wantedId: string | null,
): boolean {
  return (
    takesBack === null &&
    contributionId === state.id &&
    participantId === viewer.participantId &&
    toId === wantedId
  );
}
