/** What stands beside the open item of the desk, in this order. */
import { AuthorHistory } from './author/author-history';
import type { ContextSection } from './context-section';
import { LinksContext } from './links/links-context';
import { Log } from './log/log';
import { Neighbours } from './neighbours/neighbours';
import { Notes } from './notes/notes';

export const CONTEXT_SECTIONS: readonly ContextSection[] = [
  { name: 'neighbours', Section: Neighbours },
  { name: 'notes', Section: Notes },
  { name: 'links', Section: LinksContext },
  { name: 'author', Section: AuthorHistory },
  { name: 'log', Section: Log },
];
