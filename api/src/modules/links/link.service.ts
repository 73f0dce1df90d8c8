/** Commands on links: say what one contribution is to another, and take that away. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { mayBeLinked, mayUnlink, speaksFor } from '@aportes/domain/link.policy';
import { mayJoin } from '@aportes/domain/link.rules';
import type { LinkKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/graphql/errors.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { ID_IN_USE, refusedFields } from '../contributions/contribution-outcome.type.js';
import { LinkRepository, type LinkRow } from './data/link.repository.js';
import type { LinkDone, LinkOutcome } from './link-outcome.type.js';
import { LinkEvents } from './link.events.js';

export interface LinkContributions {
  id: string;
  kind: LinkKind;
  fromId: string;
  toId: string;
}

interface Joined {
  link: LinkRow;
  from: ContributionState;
  to: ContributionState;
}

@Injectable()
export class LinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly links: LinkRepository,
    private readonly events: LinkEvents,
    private readonly clock: Clock,
  ) {}

  async link(viewer: MeetingActor, command: LinkContributions): Promise<LinkOutcome> {
    const malformed = idRefusals({ id: command.id, toId: command.toId });
    if (malformed.length > 0) return refusedFields(malformed);
    const link = this.newLink(viewer, command);
    if (link.fromId === link.toId) return refusedFields([{ field: 'toId', code: 'NOT_IN_LIST' }]);
    return this.unitOfWork.run(async () => {
      const [from, to] = await this.access.lockPair(viewer, [link.fromId, link.toId]);
      if (!from) throw notFound();
      if (!to) return refusedFields([{ field: 'toId', code: 'UNKNOWN_REFERENCE' }]);
      const earlier = await this.links.byId(link.id);
      if (earlier) return isSame(earlier, link) ? linkDone(link) : ID_IN_USE;
      return this.judged(viewer, { link, from, to });
    });
  }

  private newLink(viewer: MeetingActor, { id, kind, fromId, toId }: LinkContributions): LinkRow {
    return {
      id: id.toLowerCase(),
      meetingId: viewer.meetingId,
      kind,
      fromId: fromId.toLowerCase(),
      toId: toId.toLowerCase(),
      madeBy: viewer.participantId,
      madeAt: this.clock.now(),
    };
  }

  private async judged(viewer: MeetingActor, joined: Joined): Promise<LinkOutcome> {
    const { link, from, to } = joined;
    this.access.demand(speaksFor(viewer, from) || speaksFor(viewer, to));
    const settled = [from, to].find((end) => !mayBeLinked(end));
    if (settled) return { outcome: 'NOT_ALLOWED_NOW', status: settled.status };
    if (!mayJoin(link.kind, from.kind, to.kind))
      return refusedFields([{ field: 'kind', code: 'NOT_IN_LIST' }]);
    const standing = await this.links.ofContributions([from.id, to.id]);
    // Somebody else was faster, and meant the same: the two are linked.
    if (standing.some((one) => saysTheSame(one, link))) return linkDone(link);
    const fields = countProblems(standing, link);
    return fields.length > 0 ? refusedFields(fields) : this.write(viewer, joined);
  }

  private async write(viewer: MeetingActor, { link, from, to }: Joined): Promise<LinkOutcome> {
    if (!(await this.links.insert(link))) return ID_IN_USE;
    await this.events.linked(viewer, link.id, [from, to]);
    return linkDone(link);
  }

  /** Given twice it is done once. Whoever made the link does not need to see where it leads by now. */
  async unlink(viewer: MeetingActor, link: LinkRow): Promise<LinkDone> {
    return this.unitOfWork.run(async () => {
      const isOwn = link.madeBy === viewer.participantId;
      const [from, to] = await this.access.lockPair(viewer, [link.fromId, link.toId], isOwn);
      if (!from || !to) throw notFound();
      this.access.demand(mayUnlink(viewer, { madeBy: link.madeBy, ends: [from, to] }));
      if (await this.links.withdraw(link.id, viewer.participantId, this.clock.now()))
        await this.events.unlinked(viewer, link.id, [from, to]);
      return linkDone(link);
    });
  }
}

function linkDone({ fromId, toId }: LinkRow): LinkDone {
  return { outcome: 'DONE', contributionIds: [fromId, toId] };
}

const SAME_IN = ['kind', 'fromId', 'toId', 'madeBy'] as const;

function isSame(earlier: LinkRow, link: LinkRow): boolean {
  return SAME_IN.every((field) => earlier[field] === link[field]);
}

/** No kind but the mutual one joins two in both directions, so whichever of them is named first, it says the same. */
function saysTheSame(one: LinkRow, link: LinkRow): boolean {
  const ends = [link.fromId, link.toId];
  return one.kind === link.kind && ends.includes(one.fromId) && ends.includes(one.toId);
}

function countProblems(standing: readonly LinkRow[], link: LinkRow): FieldRefusal[] {
  return (['fromId', 'toId'] as const).flatMap((field) => {
    const held = standing.filter(({ fromId, toId }) => [fromId, toId].includes(link[field])).length;
    const limit = COUNT_LIMITS.links;
    return held < limit ? [] : [{ field, code: 'TOO_MANY' as const, limit, actual: held + 1 }];
  });
}
