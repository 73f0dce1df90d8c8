/** A proposed wording as its author and the desk see it: which version it is, and what became of it. */
import type { WordingVerdict } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { WordingVerdictEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { AnsweredProposal } from '../data/wording.repository.js';

@ForSome()
@ObjectType('Wording', { description: 'Another wording of a text, which the desk proposes to its author.' })
export class WordingType {
  @Field(() => Int, { description: 'Number of the version that is proposed.' })
  revisionNumber!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it lapses unless it is answered.' })
  lapsesAt!: Date;

  @Field(() => WordingVerdictEnum, {
    nullable: true,
    description: 'What became of it; null while it is awaited.',
  })
  verdict!: WordingVerdict | null;

  @Field(() => String, { nullable: true, description: 'What the author said who rejected it.' })
  answer!: string | null;

  static of({ revisionNumber, lapsesAt, verdict, message: answer }: AnsweredProposal): WordingType {
    return Object.assign(new WordingType(), { revisionNumber, lapsesAt, verdict, answer });
  }
}
