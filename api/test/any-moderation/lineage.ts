/** What went into what, who is named beside a text for what of theirs went into it, and whose support that sets aside. */
import type { Stance } from '@aportes/domain/vocabulary';
import type { Role } from './cast.js';
import { Standing } from './standing.js';

/** What the author of something merged has said about the text, and about which version of it. */
interface Named {
  revision: number;
  isAgreed: boolean;
}

export abstract class Lineage<One extends Lineage<One>> extends Standing {
  /** Where it went. */
  mergedInto: One | null = null;
  /** Those from which it was put together, if it was. */
  founders: readonly One[] = [];
  /** What went into it, as far as its authors have answered. */
  readonly named = new Map<One, Named>();
  readonly support = new Map<Role, Stance>();
  /** Support of those who are named beside it, as long as they are. */
  readonly setAside = new Map<Role, Stance>();

  /** Where its way ends, if that stands and is somebody else's. */
  get end(): One | null {
    let text = this.mergedInto;
    while (text?.mergedInto) text = text.mergedInto;
    return text?.status === 'ACCEPTED' && text.author !== this.author ? text : null;
  }

  /** Its author, and whoever agreed to be named beside it. */
  isNamedFor(who: Role): boolean {
    return (
      who === this.author || [...this.named].some(([one, { isAgreed }]) => isAgreed && one.author === who)
    );
  }

  answered(source: One, answer: Named): void {
    this.named.set(source, answer);
    if (answer.isAgreed) move(source.author!, this.support, this.setAside);
    else this.bringBack(source.author!);
  }

  /** An answer ends where it is not about this text any more, or nobody is to be named. */
  forget(source: One): void {
    if (this.named.delete(source)) this.bringBack(source.author!);
  }

  /** It stands by itself again, and leads nowhere; so do those that came along. */
  protected leave(): void {
    for (let text = this.mergedInto; text; text = text.mergedInto)
      for (const source of text.named.keys()) if (source.leadsTo(this)) text.forget(source);
    this.mergedInto = null;
  }

  private leadsTo(other: Lineage<One>): boolean {
    return this === other || (this.mergedInto?.leadsTo(other) ?? false);
  }

  private bringBack(who: Role): void {
    if (!this.isNamedFor(who)) move(who, this.setAside, this.support);
  }
}

function move(who: Role, from: Map<Role, Stance>, to: Map<Role, Stance>): void {
  const stance = from.get(who);
  if (from.delete(who)) to.set(who, stance!);
}
