/** The support that a withdrawn contribution had stays as a record. */
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { TombstoneType } from '../../contributions/graphql/tombstone.type.js';
import { breadthOfGroups } from '../endorsement.presenter.js';
import { BreadthType } from './endorsement.type.js';

@Resolver(() => TombstoneType)
export class TombstoneBreadthFields {
  @ResolveField(() => BreadthType, { description: 'Its support by subregion and kind of stakeholder.' })
  breadth(@Parent() { row }: TombstoneType): BreadthType {
    return breadthOfGroups(row.supporters);
  }
}
