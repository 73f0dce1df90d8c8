/** Which mails of what is new the person wants: shown to them alone. */
import { MAIL_CHOICES, type MailChoice } from '@aportes/domain/vocabulary';
import { Args, Field, InputType, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { CurrentIdentity, SignedIn } from '../../../platform/access/gate.js';
import type { Identity } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ViewerType } from '../../identity/graphql/viewer.type.js';
import { MailChoiceEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import { MailChoiceRepository } from '../data/mail-choice.repository.js';
import { MailsChosenType } from './mail-choice.type.js';

@InputType({ description: 'Which mails of what is new one wants.' })
class ChooseMailsInput {
  @Field(() => MailChoiceEnum, { description: 'None, one a day, or the urgent at once.' })
  @IsIn(MAIL_CHOICES)
  choice!: MailChoice;
}

@Resolver(() => ViewerType)
export class MailChoiceResolver {
  constructor(private readonly choices: MailChoiceRepository) {}

  @ResolveField(() => MailChoiceEnum, { description: 'Which mails of what is new the person wants.' })
  async mailChoice(viewer: ViewerType): Promise<MailChoice> {
    return this.choices.of(viewer.id);
  }

  @SignedIn()
  @Limited('notifications')
  @Mutation(() => MailsChosenType, { description: 'Says which mails of what is new one wants.' })
  async chooseMails(
    @CurrentIdentity() { accountId }: Identity,
    @Args('input') { choice }: ChooseMailsInput,
  ): Promise<MailsChosenType> {
    await this.choices.choose(accountId, choice);
    return { viewerId: accountId, choice };
  }
}
