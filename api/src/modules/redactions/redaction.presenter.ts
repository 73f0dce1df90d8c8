/** Looks at what was masked, as the desk sees them: whoever looks does so by name. */
import { shownIdentity } from '../contributions/attribution.access.js';
import { AuthorType } from '../contributions/graphql/author.type.js';
import type { LookRow } from './data/redaction-look.repository.js';
import { RedactionLookType } from './graphql/redaction.type.js';

export function shownLook({ id, reason, createdAt, identity, meetingId }: LookRow): RedactionLookType {
  const by = shownIdentity({ identity, level: 'NAME_AND_INSTITUTION', isOwn: false });
  return Object.assign(new RedactionLookType(), {
    ...{ id, reason, at: createdAt.toISOString() },
    by: AuthorType.of(by, meetingId),
  });
}
