/** One contribution as it should be, beside the one in the database: what PRODUCT.md says of it, in other words than the code. */
import type { AttributionLevel, ContributionStatus, SpeakerAnswer } from '@aportes/domain/vocabulary';
import { newId } from '../../src/kernel/ids.js';
import type { Assigned, Claim, Contents, EditTaken, Noted, Redacted, Retagged, Tagged } from './beside.js';
import type { Place, Role } from './cast.js';
import { Lineage } from './lineage.js';

/** A decision, and what it found. */
export interface Taken {
  id: string;
  by: Role;
  from: ContributionStatus;
  to: ContributionStatus;
  /** How many acts there were with it. */
  acts: number;
  waitedSince: Date | null;
  /** An edit that waited. */
  edit: number | null;
  before: Contents;
  /** What went with it, and comes back with it. */
  together: { item: Item; taken: Taken }[];
  /** What it was taken apart into. */
  parts: Item[];
  /** What hears of it as well. */
  beside: Item | null;
}

export class Item extends Lineage<Item> {
  version = 1;
  /** How often its author said anew who is named: no act that closes undoing. */
  attributions = 0;
  /** Every text that was written of it, as it was written. */
  readonly texts: string[] = [];
  /** Those of them that are by its author’s own hand. */
  readonly own: number[] = [];
  /** What its speaker has said to what was taken down. */
  spoke: SpeakerAnswer | null = null;
  readonly redactions: Redacted[] = [];
  readonly notes: Noted[] = [];
  /** The number of the text that is read, and of the edit that waits. */
  revision = 1;
  edit: number | null = null;
  waitingSince: Date | null = null;
  claim: Claim | null = null;
  attribution: AttributionLevel = 'NAME_AND_INSTITUTION';
  comments = 0;
  tags: Tagged = { kind: 'CHALLENGE', isOfSubregion: false };
  readonly retaggings: Retagged[] = [];
  /** A wording that was proposed last: which version it is, and until when it is awaited. */
  proposal: { revision: number; lapsesAt: Date } | null = null;
  /** Every version to which anybody ever took a stance. */
  readonly stances = new Set<number>();
  readonly decisions: Taken[] = [];
  readonly editDecisions: EditTaken[] = [];
  assignee: Role | null = null;
  readonly assignments: Assigned[] = [];
  readonly events: string[] = [];
  /** What it is a part of, its parts, what went into it and where it went, also where that was taken back. */
  whole: Item | null = null;
  readonly kin = new Set<Item>();
  /** Somebody has said, supported, noted or merged something here, whatever came of it. */
  isTouched = false;
  /** Found not to be the same. */
  readonly others = new Set<Item>();

  constructor(
    author: Role | null,
    place: Place,
    readonly id = newId(),
  ) {
    super(author, place);
  }

  get acts(): number {
    return this.version - this.attributions;
  }

  /** Nobody but whoever made this part has done anything about it, or has it in hand. */
  isLeftAsMadeBy(who: Role, now: Date): boolean {
    const holder = this.holder(now);
    return (
      this.acts === 1 && !this.isTouched && this.others.size === 0 && (holder === null || holder === who)
    );
  }

  /** Of which it is the whole, or a part. */
  get root(): Item {
    return this.whole?.root ?? this;
  }

  /** Its speaker has neither answered, nor is read in own words. */
  get isConfirmationAwaited(): boolean {
    const isCorrected = this.own.some((number) => number <= this.revision);
    return this.capturedBy !== null && this.spoke === null && !isCorrected;
  }

  get revisions(): number {
    return this.texts.length;
  }

  /** Those that it comes from, that come from it, and theirs; itself too. */
  get family(): Item[] {
    const found = new Set<Item>([this]);
    for (const one of found) for (const other of one.kin) found.add(other);
    return [...found];
  }

  relate(other: Item): void {
    this.kin.add(other);
    other.kin.add(this);
  }

  /** To be read in it, that is. */
  isSaid(passage: string): boolean {
    return !this.isMasked(passage) && this.texts.some((text) => text.includes(passage));
  }

  isMasked(passage: string): boolean {
    return this.redactions.some((one) => one.passage === passage && !one.isLifted);
  }

  /** Something else waits, or nothing does; nobody has in hand what no longer waits. */
  settle(status: ContributionStatus): void {
    this.status = status;
    this.leave();
    this.edit = null;
    this.waitingSince = null;
    this.claim = null;
    this.version += 1;
  }

  /** Decided: what there was before is kept with it. */
  decide(decision: Pick<Taken, 'id' | 'by' | 'to' | 'before'>): Taken {
    const { waitingSince: waitedSince, edit } = this;
    const from = this.status === 'IN_REVIEW' ? 'SUBMITTED' : this.status;
    this.settle(decision.to);
    const taken = {
      ...{ ...decision, from, waitedSince, edit, acts: this.acts },
      ...{ together: [], parts: [], beside: null },
    };
    this.decisions.push(taken);
    return taken;
  }

  /** As if it had not been decided about. */
  restore({ from, waitedSince, edit }: Taken): void {
    this.settle(from);
    this.waitingSince = waitedSince;
    this.edit = edit;
  }

  /** Who has it; an expired claim is none. */
  holder(now: Date): Role | null {
    return this.claim && now < this.claim.until ? this.claim.holder : null;
  }
}
