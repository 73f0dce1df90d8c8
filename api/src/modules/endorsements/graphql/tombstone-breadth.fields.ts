/** The support that a withdrawn contribution had stays as a record. */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { TombstoneType } from '../../contributions/graphql/tombstone.type.js';
import { breadthOfGroups } from '../endorsement.presenter.js';
import { BreadthType } from './endorsement.type.js';

@Resolver(() => TombstoneType)
export class TombstoneBreadthFields {
  @ResolveField(() => BreadthType, {
    nullable: true,
    description: 'Its support by subregion and kind of stakeholder; null while its session hides support.',
  })
  breadth({ row }: TombstoneType): BreadthType | null {
    return breadthOfGroups(row.supporters);
  }
}
