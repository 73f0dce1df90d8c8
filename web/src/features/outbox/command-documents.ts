/** The operation of each command that goes through the outbox. */
import {
  EndorseContributionDocument,
  RetractEndorsementDocument,
  ReviseContributionDocument,
  SubmitCommentDocument,
  SubmitContributionDocument,
  WithdrawContributionDocument,
} from '@aportes/graphql/generated/graphql';
import type { CommandKind } from './command-kinds';

export const COMMAND_DOCUMENTS = {
  submitContribution: SubmitContributionDocument,
  reviseContribution: ReviseContributionDocument,
  withdrawContribution: WithdrawContributionDocument,
  submitComment: SubmitCommentDocument,
  endorseContribution: EndorseContributionDocument,
  retractEndorsement: RetractEndorsementDocument,
} satisfies Record<CommandKind, unknown>;
