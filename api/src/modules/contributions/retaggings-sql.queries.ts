/** How contribution row `c` was retagged, oldest first, without what only takes one back. */
import type { Tags } from '@aportes/domain/retagging.policy';

export interface StoredRetagging {
  id: string;
  participantId: string;
  from: Tags;
  to: Tags;
  /** Which version of the contribution it made. */
  version: number;
  takesBack: null;
  createdAt: string;
  undoneAt: string | null;
}

const tags = (side: 'from' | 'to') =>
  `jsonb_build_object('kind', g.${side}_kind, 'themeIds', g.${side}_theme_ids, 'subregionIds', g.${side}_subregion_ids)`;

export const RETAGGINGS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'participantId', g.participant_id,
      'from', ${tags('from')}, 'to', ${tags('to')}, 'version', g.version, 'takesBack', g.takes_back,
      'createdAt', g.created_at,
      'undoneAt', (SELECT u.created_at FROM retagging u WHERE u.takes_back = g.id)) ORDER BY g.version)
    FROM retagging g WHERE g.contribution_id = c.id AND g.takes_back IS NULL), '[]')`;
