/** To whom a contribution may be assigned, how it came to whom, and how what waits is shared out: for the desk alone. */
import { mayAssign } from '@aportes/domain/assignment.policy';
import { isOfItsDesk } from '@aportes/domain/contribution.policy';
import { deskSessions, maySeeDesk } from '@aportes/domain/meeting.policy';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Clock } from '../../../../kernel/clock.js';
import { ForSome } from '../../../../platform/access/audience.js';
import { refusal } from '../../../../platform/graphql/errors.js';
import { participantIn } from '../../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { AssigneeType } from '../../../contributions/graphql/assignee.type.js';
import { ContributionType } from '../../../contributions/graphql/contribution.type.js';
import { MeetingType } from '../../../meetings/graphql/meeting.type.js';
import { AssignableQueries } from '../assignable.queries.js';
import { AssignmentRepository, type NamedAssignment } from '../data/assignment.repository.js';
import { DeskPeopleRepository, type RapporteurRow } from '../data/desk-people.repository.js';
import { AssignmentType, DeskLoadType } from './assignment.type.js';

const ASSIGNMENTS = Symbol('assignments');
const ASSIGNABLE = Symbol('assignable');

@Resolver(() => ContributionType)
export class AssignmentFields {
  constructor(
    private readonly rows: AssignmentRepository,
    private readonly assignable: AssignableQueries,
  ) {}

  @ForSome()
  @ResolveField(() => [AssignmentType], {
    description: 'How it was assigned, oldest first; empty for its author and for others than the desk.',
  })
  async assignments(
    { id, row, viewer }: ContributionType,
    _: unknown,
    context: RequestContext,
  ): Promise<AssignmentType[]> {
    if (!isOfItsDesk(viewer, row)) return [];
    const all = await context.once(ASSIGNMENTS, () => this.history()).load(id);
    return all.map((one) => AssignmentType.of(viewer, row, one));
  }

  @ForSome()
  @ResolveField(() => [AssigneeType], {
    description:
      'To whom the viewer may assign it, by name: where what is shown of its author does not tell who wrote it from who did not, to nobody but themselves.',
  })
  async assignableTo(parent: ContributionType, _: unknown, context: RequestContext): Promise<AssigneeType[]> {
    if (!mayAssign(parent.viewer, parent.row)) return [];
    const all = await context.once(ASSIGNABLE, () => this.rapporteurs()).load(parent);
    return all.map(({ participantId: id, identity }) =>
      Object.assign(new AssigneeType(), { id, name: identity?.name ?? null }),
    );
  }

  /** They only gather: what was read before a command of the same request is old after it. */
  private history(): DataLoader<string, NamedAssignment[]> {
    return new DataLoader(
      async (ids) => {
        const all = await this.rows.ofContributions(ids);
        return ids.map((id) => all.filter((one) => one.contributionId === id));
      },
      { cache: false },
    );
  }

  private rapporteurs(): DataLoader<ContributionType, RapporteurRow[]> {
    return new DataLoader(
      (all) =>
        this.assignable.ofAll(
          all[0]!.viewer,
          all.map(({ row }) => row),
        ),
      { cache: false },
    );
  }
}

@Resolver(() => MeetingType)
export class DeskLoadFields {
  constructor(
    private readonly people: DeskPeopleRepository,
    private readonly clock: Clock,
  ) {}

  @ForSome()
  @ResolveField(() => DeskLoadType, {
    description: 'How what waits in the sessions that the viewer sees is shared out, own texts left out.',
  })
  async deskLoad(
    @Parent() { id: meetingId }: MeetingType,
    @Context() context: RequestContext,
  ): Promise<DeskLoadType> {
    const viewer = participantIn(context, meetingId);
    if (!maySeeDesk(viewer)) throw refusal('FORBIDDEN');
    const { participantId: readerId } = viewer;
    const scope = { meetingId, readerId, sessionIds: deskSessions(viewer), now: this.clock.now() };
    return DeskLoadType.of(await this.people.load(scope));
  }
}
