/** The public figures of moderation: small counts are not told. */
import type { ToldCount } from '@aportes/domain/told-figures.rules';
import {
  DECLINE_REASONS,
  MODERATION_OUTCOMES,
  type DeclineReason,
  type ModerationOutcome,
} from '@aportes/domain/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody } from '../../../platform/access/audience.js';
import { DeclineReasonEnum, ModerationOutcomeEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { ModerationFigures, SessionFigures } from '../moderation-figures.queries.js';

@ForEverybody()
@ObjectType('ToldCount', {
  description: 'A count, unless it could single somebody out, or betray another one that could.',
})
export class ToldCountType {
  @Field(() => Int, { nullable: true, description: 'How many; null where that is not told.' })
  count!: number | null;

  @Field(() => Boolean, { description: 'Whether it is not told because it is fewer than five.' })
  isFew!: boolean;

  static of(told: ToldCount): ToldCountType {
    const count = typeof told === 'number' ? told : null;
    return Object.assign(new ToldCountType(), { count, isFew: told === 'FEW' });
  }
}

@ForEverybody()
@ObjectType('OutcomeCount', { description: 'How many contributions had an outcome.' })
export class OutcomeCountType {
  @Field(() => ModerationOutcomeEnum, { description: 'The outcome.' })
  outcome!: ModerationOutcome;

  @Field(() => ToldCountType, { description: 'How many.' })
  told!: ToldCountType;
}

@ForEverybody()
@ObjectType('ReasonCount', { description: 'How many contributions are declined for a reason.' })
export class ReasonCountType {
  @Field(() => DeclineReasonEnum, { description: 'The reason.' })
  reason!: DeclineReason;

  @Field(() => ToldCountType, { description: 'How many.' })
  told!: ToldCountType;
}

@ForEverybody()
@ObjectType('SessionFigures', { description: 'What became of what was given to a session.' })
export class SessionFiguresType {
  @Field(() => ID, { nullable: true, description: 'Id of the session; null for all of them together.' })
  sessionId!: string | null;

  @Field(() => ToldCountType, { description: 'How many contributions were given to it.' })
  received!: ToldCountType;

  @Field(() => [OutcomeCountType], { description: 'What has become of them.' })
  outcomes!: OutcomeCountType[];

  @Field(() => [ReasonCountType], { description: 'Why some are declined.' })
  reasons!: ReasonCountType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Half of the decisions came within so many minutes; null where few were decided.',
  })
  medianMinutes!: number | null;

  static of({ sessionId, received, outcomes, reasons, medianMinutes }: SessionFigures): SessionFiguresType {
    return Object.assign(new SessionFiguresType(), {
      ...{ sessionId, medianMinutes, received: ToldCountType.of(received) },
      outcomes: MODERATION_OUTCOMES.map((outcome) => ({
        outcome,
        told: ToldCountType.of(outcomes[outcome]),
      })),
      reasons: DECLINE_REASONS.map((reason) => ({ reason, told: ToldCountType.of(reasons[reason]) })),
    });
  }
}

@ForEverybody()
@ObjectType('ModerationFigures', { description: 'How a meeting was moderated, in numbers.' })
export class ModerationFiguresType {
  @Field(() => [SessionFiguresType], { description: 'Session by session, in the order of the agenda.' })
  sessions!: SessionFiguresType[];

  @Field(() => SessionFiguresType, { description: 'All sessions together.' })
  whole!: SessionFiguresType;

  @Field(() => ToldCountType, { description: 'How many decisions were taken.' })
  decisions!: ToldCountType;

  @Field(() => ToldCountType, { description: 'How many of them were taken back.' })
  takenBack!: ToldCountType;

  static of({ sessions, whole, decisions, takenBack }: ModerationFigures): ModerationFiguresType {
    return Object.assign(new ModerationFiguresType(), {
      sessions: sessions.map((one) => SessionFiguresType.of(one)),
      whole: SessionFiguresType.of(whole),
      decisions: ToldCountType.of(decisions),
      takenBack: ToldCountType.of(takenBack),
    });
  }
}
