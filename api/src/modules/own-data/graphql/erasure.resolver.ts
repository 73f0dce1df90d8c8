/** Erasing the own account: first what it would mean, then, deliberately, the deed. */
import { ERASURE_CHOICES, type ErasureChoice } from '@aportes/domain/erasure.rules';
import { Args, Context, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { CurrentIdentity, SignedIn } from '../../../platform/access/gate.js';
import type { Identity, RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { LastSecretariatType } from '../../people/graphql/people.results.type.js';
import { ErasureService } from '../erasure.service.js';
import {
  AccountErasedType,
  EraseAccountResult,
  ErasureChoiceEnum,
  ErasurePreviewType,
} from './erasure.type.js';

@InputType({ description: 'What becomes of what the person wrote.' })
class EraseAccountInput {
  @Field(() => ErasureChoiceEnum, { description: 'Whether it stays without a name, or goes.' })
  @IsIn(ERASURE_CHOICES)
  choice!: ErasureChoice;
}

@Resolver()
export class ErasureResolver {
  constructor(
    private readonly erasures: ErasureService,
    private readonly meetings: MeetingQueries,
  ) {}

  @SignedIn()
  @Limited('ownData')
  @Query(() => ErasurePreviewType, { description: 'How much an erasure of the own account is about.' })
  async erasurePreview(
    @CurrentIdentity() { accountId }: Identity,
    @Context() context: RequestContext,
  ): Promise<ErasurePreviewType> {
    const preview = await this.erasures.preview(accountId);
    const meetings = preview.lastOfSecretariatIn.map((id) => this.meetings.byId(context, id));
    return ErasurePreviewType.of(preview, await Promise.all(meetings));
  }

  @SignedIn()
  @Limited('ownData')
  @Mutation(() => EraseAccountResult, { description: 'Erases the own account, for good.' })
  async eraseAccount(
    @Args('input') { choice }: EraseAccountInput,
    @CurrentIdentity() { accountId }: Identity,
    @Context() context: RequestContext,
  ): Promise<typeof EraseAccountResult> {
    const { outcome } = await this.erasures.erase(accountId, choice);
    if (outcome === 'LAST_SECRETARIAT') return LastSecretariatType.of();
    context.setCookie?.(null);
    return Object.assign(new AccountErasedType(), { done: true });
  }
}
