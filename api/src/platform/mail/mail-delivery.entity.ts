/** Which mails were handed over, by their keys alone: so that a repeated job sends none twice. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mail_delivery')
export class MailDeliveryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_delivery__pk' })
  key!: string;

  /** Written before the mail is handed over; taken back where that failed for sure. */
  @Column('timestamptz', { name: 'claimed_at', default: () => 'now()' })
  claimedAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
