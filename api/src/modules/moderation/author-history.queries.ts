/** What the author of an item is shown to have given beside it: never more than whoever reads both knows already. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isShownAlike, type VisibleAuthor } from '@aportes/domain/attribution.rules';
import { AUTHOR_HISTORY_SHOWN } from '@aportes/domain/limits';
import { CONTRIBUTION_STATUSES } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { shownIdentity } from '../contributions/attribution.access.js';
import { ContributionQueries, type ContributionView } from '../contributions/contribution.queries.js';

/**
 * Of the same person, or of others of the institution: which of these are shown alike is asked of each row. Other levels
 * are left out here already, so that they do not even count among those that are read.
 */
const CANDIDATES = `
  SELECT c.id FROM contribution open
  LEFT JOIN participant_identity author ON author.participant_id = open.author_participant_id
  JOIN contribution c ON c.meeting_id = open.meeting_id AND c.id <> open.id
    AND c.attribution_level = open.attribution_level AND c.status = ANY($2::text[])
  LEFT JOIN participant_identity i ON i.participant_id = c.author_participant_id
  WHERE open.id = $1 AND CASE open.attribution_level
    WHEN 'NAME_AND_INSTITUTION' THEN c.author_participant_id = open.author_participant_id
    WHEN 'INSTITUTION' THEN i.institution = author.institution
    ELSE false END
  ORDER BY c.symbol LIMIT $3`;

/** What became of it; what its author took away stays away. */
const STATUSES = CONTRIBUTION_STATUSES.filter((one) => one !== 'DRAFT' && one !== 'WITHDRAWN');

/** As everybody sees them, also where the viewer is the author. */
function shown({ row: { author = null, attributionLevel } }: ContributionView): VisibleAuthor {
  return shownIdentity({ identity: author, level: attributionLevel, isOwn: false });
}

@Injectable()
export class AuthorHistoryQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contributions: ContributionQueries,
  ) {}

  /** Null where the author is not shown so far that anything could be told of others of theirs. */
  async of(viewer: MeetingActor, contributionId: string): Promise<ContributionView[] | null> {
    const [open] = await this.contributions.visibleByIds(viewer, [contributionId]);
    if (!open || !isShownAlike(shown(open), shown(open))) return null;
    const rows = await this.unitOfWork.manager.query<{ id: string }[]>(CANDIDATES, [
      open.row.id,
      STATUSES,
      AUTHOR_HISTORY_SHOWN,
    ]);
    const views = await this.contributions.visibleByIds(
      viewer,
      rows.map(({ id }) => id),
    );
    return views.filter((view) => isShownAlike(shown(open), shown(view)));
  }
}
