/** What of a contribution is masked, and whether the viewer may mask more. */
import type { Viewer } from '@aportes/domain/actor';
import type { ContributionFacts } from '@aportes/domain/contribution.policy';
import { mayReadOriginal, maySeeRedactionNotes } from '@aportes/domain/redaction.policy';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import type { StoredRedaction } from '../../contributions/redactions-sql.queries.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { TombstoneType } from '../../contributions/graphql/tombstone.type.js';
import { RedactionLookRepository, type LookRow } from '../data/redaction-look.repository.js';
import { shownLook } from '../redaction.presenter.js';
import { RedactionLookType, RedactionType } from './redaction.type.js';

const LOOKS = Symbol('looks at redactions');

/** A redaction with those who may know more of it; never sent. */
type ShownRedaction = RedactionType & { notesAreSeen: boolean; actId: string };

function shown(row: StoredRedaction, viewer: Viewer, facts: ContributionFacts | null): ShownRedaction {
  const { id, actId, number, reason } = row;
  const notesAreSeen = facts !== null && maySeeRedactionNotes(viewer, facts, row);
  return Object.assign(new RedactionType(), {
    ...{ id, actId, number, reason, notesAreSeen },
    note: notesAreSeen ? row.note : null,
    mayReadOriginal: facts !== null && mayReadOriginal(viewer, row),
  });
}

@Resolver(() => ContributionType)
export class RedactionFields {
  @ResolveField(() => [RedactionType], { description: 'What is masked in it and in what hangs on it.' })
  redactions(@Parent() { row, viewer }: ContributionType): RedactionType[] {
    return (row.redactions ?? []).map((one) => shown(one, viewer, row));
  }
}

@Resolver(() => TombstoneType)
export class TombstoneRedactionFields {
  @ResolveField(() => [RedactionType], { description: 'What is masked in its reason.' })
  redactions(@Parent() { row }: TombstoneType): RedactionType[] {
    return row.redactions.map((one) => shown(one, null, null));
  }
}

@Resolver(() => RedactionType)
export class RedactionLookFields {
  constructor(private readonly rows: RedactionLookRepository) {}

  @ForSome()
  @ResolveField(() => [RedactionLookType], {
    description: 'Who read the original, oldest first; empty for others than the desk and the secretariat.',
  })
  async looks(
    @Parent() { actId, notesAreSeen }: ShownRedaction,
    @Context() context: RequestContext,
  ): Promise<RedactionLookType[]> {
    if (!notesAreSeen) return [];
    const rows = await context.once(LOOKS, () => lookLoader(this.rows)).load(actId);
    return rows.map(shownLook);
  }
}

/** It only gathers: what was read before a command of the same request is old after it. */
function lookLoader(rows: RedactionLookRepository): DataLoader<string, LookRow[]> {
  return new DataLoader(
    async (ids) => {
      const found = await rows.ofRedactions(ids);
      return ids.map((id) => found.filter(({ redactionId }) => redactionId === id));
    },
    { cache: false },
  );
}
