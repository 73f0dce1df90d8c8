/** The operation of each command that goes through the outbox. */
import {
  AddSpeakerDocument,
  CaptureInterventionDocument,
  EndTurnDocument,
  GiveFloorDocument,
  MoveSpeakerDocument,
  RemoveSpeakerDocument,
  ChangeAttributionDocument,
  EndorseContributionDocument,
  LinkContributionsDocument,
  RetractEndorsementDocument,
  ReviseCommentDocument,
  ReviseContributionDocument,
  SubmitCommentDocument,
  SubmitContributionDocument,
  UnlinkContributionsDocument,
  WithdrawContributionDocument,
} from '@aportes/graphql/generated/graphql';
import type { CommandKind } from './command-kinds';

export const COMMAND_DOCUMENTS = {
  submitContribution: SubmitContributionDocument,
  reviseContribution: ReviseContributionDocument,
  withdrawContribution: WithdrawContributionDocument,
  changeAttribution: ChangeAttributionDocument,
  submitComment: SubmitCommentDocument,
  reviseComment: ReviseCommentDocument,
  endorseContribution: EndorseContributionDocument,
  retractEndorsement: RetractEndorsementDocument,
  linkContributions: LinkContributionsDocument,
  unlinkContributions: UnlinkContributionsDocument,
  addSpeaker: AddSpeakerDocument,
  moveSpeaker: MoveSpeakerDocument,
  removeSpeaker: RemoveSpeakerDocument,
  giveFloor: GiveFloorDocument,
  endTurn: EndTurnDocument,
  captureIntervention: CaptureInterventionDocument,
} satisfies Record<CommandKind, unknown>;
