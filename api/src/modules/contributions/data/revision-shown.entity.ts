/** A version that was the current one at some time: written by the database whenever it becomes so. */
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('revision_shown')
@ForeignKey('contribution_revision', ['contributionId', 'revisionNumber'], ['contributionId', 'number'], {
  name: 'revision_shown__revision',
  deferrable: 'INITIALLY DEFERRED',
})
export class RevisionShownEntity {
  @PrimaryColumn('uuid', { name: 'contribution_id', primaryKeyConstraintName: 'revision_shown__pk' })
  contributionId!: string;

  @PrimaryColumn('integer', { name: 'revision_number', primaryKeyConstraintName: 'revision_shown__pk' })
  revisionNumber!: number;
}
