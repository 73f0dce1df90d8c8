/** Support may stay hidden until its session closes: from everybody alike, whatever they do at the meeting. */
import type { SessionStatus } from './vocabulary.js';

/** What everybody knows of how the support of a contribution, or of all of a session, is shown. */
export interface SupportFacts {
  supportIsHidden: boolean;
}

/** With its closing a session shows its support; from then on there is nothing to hide until it opens again. */
export function canHideSupport(status: SessionStatus): boolean {
  return status !== 'CLOSED';
}

/** While it is hidden, what happens to support is nobody's news: even that something happened would count it. */
export function supportIsNews({ supportIsHidden }: SupportFacts): boolean {
  return !supportIsHidden;
}
