/** Own drafts: kept while they are written, read on another device, thrown away. */
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentIdentity, SignedIn } from '../../../platform/access/gate.js';
import type { Identity, RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { DraftAccess } from '../draft.access.js';
import { DraftService } from '../draft.service.js';
import { DiscardDraftInput, KeepDraftInput, MyDraftsArgs } from './draft.inputs.js';
import {
  DraftChangedType,
  DraftDiscardedType,
  DraftPayload,
  DraftType,
  KeepDraftResult,
} from './draft.type.js';

@Resolver(() => DraftType)
export class DraftResolver {
  constructor(
    private readonly access: DraftAccess,
    private readonly drafts: DraftService,
  ) {}

  @SignedIn()
  @Query(() => [DraftType], { description: 'What the viewer is writing in one place, the newest first.' })
  async myDrafts(@Args() args: MyDraftsArgs, @Context() context: RequestContext): Promise<DraftType[]> {
    const { viewer, place } = await this.access.at(args, (id) => context.viewerIn(id));
    return this.drafts.mine(viewer, place);
  }

  @SignedIn()
  @Limited('draft')
  @Mutation(() => KeepDraftResult, { description: 'Keeps what the viewer is writing.' })
  async keepDraft(
    @Args('input') input: KeepDraftInput,
    @Context() context: RequestContext,
  ): Promise<typeof KeepDraftResult> {
    const { viewer, place } = await this.access.at(input, (id) => context.viewerIn(id));
    const kept = await this.drafts.keep(viewer, { ...input, place });
    switch (kept.outcome) {
      case 'KEPT':
        return DraftPayload.of(kept.draft);
      case 'CHANGED':
        return DraftChangedType.of(kept.draft);
      case 'INVALID':
        return InvalidType.of(kept.fields);
      case 'ID_REUSED':
        return IdReusedType.of();
    }
  }

  @SignedIn()
  @Limited('draft')
  @Mutation(() => DraftDiscardedType, { description: 'Throws an own draft away.' })
  async discardDraft(
    @Args('input') { draftId }: DiscardDraftInput,
    @CurrentIdentity() { accountId }: Identity,
  ): Promise<DraftDiscardedType> {
    await this.drafts.discard(accountId, draftId);
    return { draftId };
  }
}
