/** The address by which a person comes back: shown to them alone, given once, confirmed by a mailed code. */
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentIdentity, SignedIn } from '../../../platform/access/gate.js';
import type { Identity } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { ComingBackService } from '../coming-back.service.js';
import { IdentityRepository } from '../data/identity.repository.js';
import {
  ConfirmEmailInput,
  ConfirmEmailResult,
  EmailCodeSentType,
  EmailConfirmedType,
  EmailRefusedType,
  RequestEmailCodeInput,
  RequestEmailCodeResult,
} from './email.type.js';
import { ViewerType } from './viewer.type.js';

/** Counted for the mailbox, whoever asks. */
const emailOf = ({ input }: { input: RequestEmailCodeInput }): string => input.email;

@Resolver(() => ViewerType)
export class EmailResolver {
  constructor(
    private readonly comingBack: ComingBackService,
    private readonly identities: IdentityRepository,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The confirmed address by which the person comes back on another device.',
  })
  async email(viewer: ViewerType): Promise<string | null> {
    return this.comingBack.emailOf(viewer.id);
  }

  @SignedIn()
  @Limited('link', emailOf)
  @Mutation(() => RequestEmailCodeResult, {
    description: 'Mails a code to an address, to prove that it is the own; given once.',
  })
  async requestEmailCode(
    @CurrentIdentity() identity: Identity,
    @Args('input') { email }: RequestEmailCodeInput,
  ): Promise<typeof RequestEmailCodeResult> {
    const outcome = await this.comingBack.requestConfirmation(identity, email);
    if (outcome === 'NOT_AN_EMAIL') return InvalidType.of([{ field: 'email', code: 'NOT_AN_EMAIL' }]);
    if (outcome === 'HAS_ONE') return EmailRefusedType.of('NOT_ALLOWED_NOW');
    return Object.assign(new EmailCodeSentType(), { done: true });
  }

  @SignedIn()
  @Limited('signIn', emailOf)
  @Mutation(() => ConfirmEmailResult, { description: 'Confirms the address by the mailed code.' })
  async confirmEmail(
    @CurrentIdentity() identity: Identity,
    @Args('input') { email, code }: ConfirmEmailInput,
  ): Promise<typeof ConfirmEmailResult> {
    const outcome = await this.comingBack.confirm(identity, email, code);
    if (outcome !== 'CONFIRMED') return EmailRefusedType.of(outcome);
    const viewer = {
      id: identity.accountId,
      language: await this.identities.accountLanguage(identity.accountId),
    };
    return Object.assign(new EmailConfirmedType(), { viewer });
  }
}
