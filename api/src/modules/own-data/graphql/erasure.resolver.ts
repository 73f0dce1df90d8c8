/** Erasing the own account: first what it would mean, then, deliberately, the deed. */
import { ERASURE_CHOICES, type ErasureChoice } from '@aportes/domain/erasure.rules';
import {
  Args,
  Context,
  Field,
  InputType,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { ForSome } from '../../../platform/access/audience.js';
import { CurrentIdentity, SignedIn } from '../../../platform/access/gate.js';
import type { Identity, RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { MeetingType } from '../../meetings/graphql/meeting.type.js';
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

@Resolver(() => ErasurePreviewType)
export class ErasureResolver {
  constructor(
    private readonly erasures: ErasureService,
    private readonly meetings: MeetingQueries,
  ) {}

  @SignedIn()
  @Limited('ownData')
  @Query(() => ErasurePreviewType, { description: 'How much an erasure of the own account is about.' })
  async erasurePreview(@CurrentIdentity() { accountId }: Identity): Promise<ErasurePreviewType> {
    return ErasurePreviewType.of(await this.erasures.preview(accountId));
  }

  @ForSome()
  @ResolveField(() => [MeetingType], {
    description: 'Meetings that nobody else can run: somebody must be appointed first.',
  })
  async lastOfSecretariat(
    @Parent() { lastOfSecretariatIn }: ErasurePreviewType,
    @Context() context: RequestContext,
  ): Promise<MeetingType[]> {
    return Promise.all(lastOfSecretariatIn.map((id) => this.meetings.byId(context, id)));
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
