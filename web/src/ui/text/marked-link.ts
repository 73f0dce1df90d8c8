/** Where a link may lead that somebody wrote: to a page of the web or to a mailbox, and it says to which. */

export interface MarkedLink {
  target: string;
  /** Host or mailbox: what a reader should know before they follow it. */
  place: string;
}

const FOLLOWED = /^(?:https?:\/\/[^/\\]|mailto:[^/\\])/i;
/** Control characters, those that are not seen and those that turn the direction of reading. */
const UNSEEN = /[\p{C}\p{Z}\\]/u;

/** Null for anything else, also for a host that hides behind the name of another. */
export function linkTo(written: string): MarkedLink | null {
  const url = FOLLOWED.test(written) && !UNSEEN.test(written) ? parsed(written) : null;
  if (!url) return null;
  const { protocol, host, pathname, username, password, href } = url;
  if (protocol === 'mailto:') return pathname.includes('@') ? { target: href, place: pathname } : null;
  return username || password ? null : { target: href, place: host };
}

function parsed(written: string): URL | null {
  try {
    return new URL(written);
  } catch {
    return null;
  }
}
