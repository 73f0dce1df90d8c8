/** A turn at the floor as those see it who keep the list: afterwards only its scribe knows what was said in it, and when. */
import type { Viewer } from '@aportes/domain/actor';
import { knowsTurn } from '@aportes/domain/scribe.policy';
import type { Capacity, StakeholderKind } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { CapacityEnum, StakeholderKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { SpeakerTurnRow } from '../data/speaking-turn.repository.js';

@ForSome()
@ObjectType('SpeakingTurn', { description: 'Somebody on the list of speakers of a session.' })
export class SpeakingTurnType {
  @Field(() => ID, { description: 'Id, made on the device of whoever put them there.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The participant; null of somebody who is none.' })
  participantId!: string | null;

  @Field(() => String, { nullable: true, description: 'How somebody is announced who is no participant.' })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the participant; null once it was erased.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Institution of the participant.' })
  institution!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Country of the participant, ISO 3166-1 alpha-2.',
  })
  countryCode!: string | null;

  @Field(() => StakeholderKindEnum, { nullable: true, description: 'Kind of stakeholder.' })
  stakeholderKind!: StakeholderKind | null;

  @Field(() => CapacityEnum, { description: 'For whom they speak.' })
  capacity!: Capacity;

  @Field(() => Int, { description: 'Place on the list, who has spoken included.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether they have had the floor.' })
  hasBegun!: boolean;

  @Field(() => Boolean, { description: 'Whether they have spoken.' })
  isOver!: boolean;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when they speak; of who has spoken for the scribe alone.',
  })
  startedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when; for the scribe alone.' })
  endedAt!: Date | null;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer takes it down.' })
  isMine!: boolean;

  /** For the field of what was captured; never sent. */
  contributionId!: string | null;
  viewer!: Viewer;

  static of(row: SpeakerTurnRow, viewer: Viewer): SpeakingTurnType {
    const { id, participantId, label, name, institution, countryCode, stakeholderKind } = row;
    const { capacity, position, scribeId, startedAt, endedAt } = row;
    const isKnown = knowsTurn(viewer, row);
    return Object.assign(new SpeakingTurnType(), {
      ...{ id, participantId, label, name, institution, countryCode, stakeholderKind, capacity, position },
      hasBegun: startedAt !== null,
      isOver: endedAt !== null,
      startedAt: isKnown ? startedAt : null,
      endedAt: isKnown ? endedAt : null,
      isMine: viewer !== null && scribeId === viewer.participantId,
      contributionId: isKnown ? row.contributionId : null,
      viewer,
    });
  }
}

@ForSome()
@ObjectType('SpeakerCandidate', { description: 'A participant who may be put on the list of speakers.' })
export class SpeakerCandidateType {
  @Field(() => ID, { description: 'The participant.' })
  participantId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Institution.' })
  institution!: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  countryCode!: string | null;

  @Field(() => StakeholderKindEnum, { description: 'Kind of stakeholder.' })
  stakeholderKind!: StakeholderKind;

  @Field(() => CapacityEnum, { description: 'In which capacity they most likely speak.' })
  capacity!: Capacity;
}
