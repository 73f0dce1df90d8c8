/** A contribution as it stands in the database, in the terms of its item. */
import type { House } from './cast.js';
import type { Item } from './item.js';
import type { Looker } from './looker.js';

const STORED = `
SELECT c.id, c.status, c.version, c.current_revision_number AS revision, c.waiting_revision_number AS edit,
  (SELECT jsonb_agg(text ORDER BY number) FROM contribution_revision r WHERE r.contribution_id = c.id) AS texts,
  (SELECT coalesce(jsonb_object_agg(n.id, n.text), '{}') FROM desk_note n WHERE n.contribution_id = c.id) AS notes,
  c.kind, c.waiting_since AS "waitingSince", c.attribution_level AS attribution, c.comment_count AS comments,
  EXISTS (SELECT FROM contribution_subregion t WHERE t.contribution_id = c.id) AS "isOfSubregion",
  (SELECT coalesce(jsonb_object_agg(contribution_id, jsonb_build_array(revision_number, is_agreed)), '{}')
   FROM co_authorship n WHERE n.target_id = c.id) AS named,
  c.author_participant_id AS author, (SELECT answer FROM speaker_answer s WHERE s.contribution_id = c.id) AS spoke,
  k.participant_id AS holder, k.expires_at AS until, a.participant_id AS assignee,
  (SELECT coalesce(jsonb_object_agg(e.participant_id, e.stance), '{}') FROM endorsement e
   WHERE e.contribution_id = c.id AND e.ended_at IS NULL) AS support,
  (SELECT coalesce(jsonb_agg(type ORDER BY seq), '[]') FROM event_log l WHERE l.contribution_id = c.id) AS events
FROM contribution c LEFT JOIN claim k ON k.contribution_id = c.id LEFT JOIN assignee a ON a.contribution_id = c.id
WHERE c.id = ANY($1::uuid[]) ORDER BY c.id`;

export async function stored(looker: Looker, items: readonly Item[]): Promise<object[]> {
  return looker.look('stored', STORED, [items.map(({ id }) => id)]);
}

/** The same of the items, as they should be. */
export function expected({ cast }: House, items: readonly Item[]): object[] {
  const sorted = [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  return sorted.map((item) => ({
    ...{ id: item.id, status: item.status, version: item.version, revision: item.revision },
    ...{ edit: item.edit, waitingSince: item.waitingSince },
    ...{ attribution: item.attribution, comments: item.comments, ...item.tags },
    texts: item.texts.map((written) => shownOf(item, written)),
    notes: Object.fromEntries(item.notes.map(({ id, text }) => [id, text])),
    holder: item.claim && cast[item.claim.holder].participantId,
    until: item.claim?.until ?? null,
    named: Object.fromEntries(
      [...item.named].map(([{ id }, { revision, isAgreed }]) => [id, [revision, isAgreed]]),
    ),
    ...{ author: item.author && cast[item.author].participantId, spoke: item.spoke },
    assignee: item.assignee && cast[item.assignee].participantId,
    support: Object.fromEntries([...item.support].map(([who, stance]) => [cast[who].participantId, stance])),
    events: item.events,
  }));
}

/** As it was written, but for what is masked in it. */
function shownOf({ redactions }: Item, written: string): string {
  const masks = redactions.filter(({ isLifted }) => !isLifted);
  return masks.reduce((text, { passage, number }) => text.replace(passage, `▐${number}▌`), written);
}
