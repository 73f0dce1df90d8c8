/** The small parts of a contribution: further fields, versions, and what the viewer may do. */
import type { Viewer } from '@aportes/domain/actor';
import type { DecidedFacts } from '@aportes/domain/decision-undo.policy';
import type { Addressee, AffectedGroup, EditKind, RevisionState } from '@aportes/domain/vocabulary';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import {
  AddresseeEnum,
  AffectedGroupEnum,
  EditKindEnum,
  RevisionStateEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';
import type { ShownRevision } from '../contribution.presenter.js';

@ForEverybody()
@ObjectType('Detail', {
  description: 'A further field of a kind’s template, such as instrument or time horizon.',
})
export class DetailType {
  @Field(() => String, { description: 'Name of the field.' })
  name!: string;

  @Field(() => String, { description: 'What was written in it.' })
  text!: string;
}

@ForSome()
@ObjectType('ContributionAbilities', { description: 'What the viewer may do with a contribution now.' })
export class ContributionAbilitiesType {
  @Field(() => Boolean, { description: 'Accept, decline or request changes.' })
  decide!: boolean;

  @Field(() => Boolean, { description: 'Merge it with others.' })
  merge!: boolean;

  @Field(() => Boolean, { description: 'Split it into parts.' })
  split!: boolean;

  @Field(() => Boolean, { description: 'Set its kind, themes and subregions anew.' })
  retag!: boolean;

  @Field(() => Boolean, { description: 'Say whose it is at the desk.' })
  assign!: boolean;

  @Field(() => Boolean, { description: 'Change the text.' })
  revise!: boolean;

  @Field(() => Boolean, { description: 'Propose another wording to its author.' })
  proposeWording!: boolean;

  @Field(() => Boolean, { description: 'Confirm or reject the wording that the desk proposes.' })
  answerWording!: boolean;

  @Field(() => Boolean, { description: 'Appeal its being declined.' })
  appeal!: boolean;

  @Field(() => Boolean, { description: 'Reopen what was accepted.' })
  reopen!: boolean;

  @Field(() => Boolean, { description: 'Accept or decline the edit that waits.' })
  decideEdit!: boolean;

  @Field(() => Boolean, { description: 'Take the own edit back that waits.' })
  withdrawEdit!: boolean;

  @Field(() => Boolean, { description: 'Withdraw it.' })
  withdraw!: boolean;

  @Field(() => Boolean, { description: 'Say anew how much of its author is shown.' })
  changeAttribution!: boolean;

  @Field(() => Boolean, { description: 'Comment on it.' })
  comment!: boolean;

  @Field(() => Boolean, { description: 'Endorse it.' })
  endorse!: boolean;

  @Field(() => Boolean, {
    description: 'Link it: with anything where it is theirs, else with something own.',
  })
  link!: boolean;

  @Field(() => Boolean, { description: 'Say, as its speaker, that what was captured was said so.' })
  confirm!: boolean;

  @Field(() => Boolean, { description: 'Say that what was captured was not theirs.' })
  disown!: boolean;

  @Field(() => Boolean, { description: 'Mask a passage of it for everybody.' })
  redact!: boolean;
}

type RevisionReader = Pick<RevisionType, 'withEdits' | 'viewer' | 'facts'>;

@ForSome()
@ObjectType('Revision', { description: 'One version of a text; it never changes.' })
export class RevisionType {
  @Field(() => Int, { description: 'Number, from 1.' })
  number!: number;

  @Field(() => String, { description: 'Language, a BCP 47 tag.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'Title, where the kind has one.' })
  title!: string | null;

  @Field(() => String, { description: 'The text, to the letter.' })
  text!: string;

  @Field(() => [AddresseeEnum], { description: 'Who should act.' })
  addressees!: Addressee[];

  @Field(() => [AffectedGroupEnum], { description: 'Who benefits.' })
  affectedGroups!: AffectedGroup[];

  @Field(() => [String], { description: 'Countries it is about, ISO 3166-1 alpha-2.' })
  countryCodes!: string[];

  @ForSome()
  @Field(() => [DetailType], {
    description:
      'Further fields of the template; those filled in confidence for the author and the desk only.',
  })
  details!: DetailType[];

  @Field(() => EditKindEnum, { description: 'Whether the meaning changed.' })
  editKind!: EditKind;

  @Field(() => String, { nullable: true, description: 'Why it was revised.' })
  reason!: string | null;

  @ForSome()
  @Field(() => Moment, { description: 'When it was written.' })
  createdAt!: SeenTime;

  @Field(() => RevisionStateEnum, {
    description: 'Whether it is what everybody reads, was so before, waits, is proposed, or never was.',
  })
  state!: RevisionState;

  @Field(() => Boolean, { description: 'Whether the desk wrote it and proposed it to the author.' })
  isFromDesk!: boolean;

  /** For the fields that other features add; never sent. */
  contributionId!: string;
  withEdits!: boolean;
  viewer!: Viewer;
  facts!: DecidedFacts;

  /** @param of the contribution as the reader sees it, and whether that is with what became of edits */
  static of(row: ShownRevision, of: RevisionReader): RevisionType {
    return Object.assign(new RevisionType(), row, of);
  }
}
