/** Who am I, on which devices, and signing out. */
import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { ForSome } from '../../../platform/access/audience.js';
import { CurrentIdentity, Public, SignedIn } from '../../../platform/access/gate.js';
import { refusal } from '../../../platform/graphql/errors.js';
import type { Identity, RequestContext } from '../../../platform/graphql/request-context.js';
import { IdentityRepository } from '../data/identity.repository.js';
import { ParticipantService } from '../participant.service.js';
import { SignInService } from '../sign-in.service.js';
import { ParticipantType, SignedOutType, SignInType, ViewerType } from './viewer.type.js';

@InputType({ description: 'Which of the own sign-ins ends.' })
class EndSignInInput {
  @Field(() => ID, { description: 'Id of the sign-in.' })
  @IsUUID()
  signInId!: string;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly participants: ParticipantService,
    private readonly identities: IdentityRepository,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'Whoever is signed in; null for the public.' })
  async viewer(@Context() { identity }: RequestContext): Promise<ViewerType | null> {
    if (!identity) return null;
    return { id: identity.accountId, language: await this.identities.accountLanguage(identity.accountId) };
  }

  @ForSome()
  @ResolveField(() => [ParticipantType], { description: 'The meetings the person takes part in, as who.' })
  async participations(viewer: ViewerType): Promise<ParticipantType[]> {
    return this.participants.participations(viewer.id);
  }

  @ForSome()
  @ResolveField('signIns', () => [SignInType], {
    description: 'The devices on which the person is signed in.',
  })
  async signInsOf(viewer: ViewerType, _: unknown, { identity }: RequestContext): Promise<SignInType[]> {
    const rows = await this.identities.liveSignIns(viewer.id);
    return rows.map((row) => ({ ...row, startedAt: row.createdAt, current: row.id === identity?.signInId }));
  }

  @SignedIn()
  @Mutation(() => SignedOutType, { description: 'Ends this sign-in and closes its websockets.' })
  async signOut(
    @CurrentIdentity() identity: Identity,
    @Context() context: RequestContext,
  ): Promise<SignedOutType> {
    await this.signIns.end(identity, identity.signInId);
    context.setCookie?.(null);
    return { done: true };
  }

  @SignedIn()
  @Mutation(() => SignedOutType, { description: 'Ends one of the own sign-ins, on whatever device.' })
  async endSignIn(
    @CurrentIdentity() identity: Identity,
    @Args('input') { signInId }: EndSignInInput,
  ): Promise<SignedOutType> {
    const own = await this.identities.liveSignIns(identity.accountId);
    if (!own.some((one) => one.id === signInId)) throw refusal('NOT_FOUND');
    await this.signIns.end(identity, signInId);
    return { done: true };
  }
}
