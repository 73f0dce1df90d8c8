/** What stands beside the open item of the desk, in this order. */
import type { ContextSection } from './context-section';
import { LinksContext } from './links/links-context';

export const CONTEXT_SECTIONS: readonly ContextSection[] = [{ name: 'links', Section: LinksContext }];
