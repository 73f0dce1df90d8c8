/** Inputs of retagging and of taking it back. */
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { SeenContributionInput } from '../../contributions/graphql/seen-contribution.type.js';
import { ContributionKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({
  description: 'Sets the tags of a contribution anew; what is absent stays, and so does the symbol.',
})
export class RetagContributionInput extends SeenContributionInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the retagging, made on the device: sent again it is done once.' })
  retaggingId!: string;

  @Allow()
  @Field(() => ContributionKindEnum, { nullable: true, description: 'What it is.' })
  kind?: ContributionKind | null;

  @Allow()
  @Field(() => [ID], { nullable: true, description: 'All its themes, the main one first.' })
  themeIds?: string[] | null;

  @Allow()
  @Field(() => [ID], { nullable: true, description: 'All its subregions.' })
  subregionIds?: string[] | null;
}

@InputType({ description: 'Takes an own retagging back, as long as nobody has acted on the contribution.' })
export class UndoRetaggingInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the undoing, made on the device: sent again it is done once.' })
  undoId!: string;

  @Allow()
  @Field(() => ID, { description: 'The retagging.' })
  retaggingId!: string;

  @Allow()
  @Field(() => Int, { description: 'Version of the contribution that was seen.' })
  expectedVersion!: number;
}
