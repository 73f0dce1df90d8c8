/** Who is told of a change alike: everybody of one standing, except those whom it concerns in person. */
import type { MeetingActor, Viewer } from '@aportes/domain/actor';
import { tellAlike } from '../../platform/graphql/shared-execution.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import type { ChangeFacts } from './change-facts.service.js';
import { shownChange } from './change.presenter.js';
import type { ChangeRow } from './data/change.repository.js';
import type { MeetingChangeObject } from './graphql/change.type.js';

/** Nobody's id: where roles alone decide, a person of the same roles stands for all of them. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const told = new WeakMap<ChangeRow, Map<string, MeetingChangeObject | null>>();
/** Asked for each listener and change, and the same as long as the websocket is open. */
const standings = new WeakMap<MeetingActor, string>();

/** Authors, supporters and whoever has it in hand see more of their own, also where others answer it, so they are told one by one. */
export function isPersonal(viewer: Viewer, change: ChangeRow, facts: ChangeFacts): boolean {
  if (viewer === null) return false;
  const contribution = facts.contributions.get(change.contributionId ?? '');
  const linked = facts.contributions.get(change.linkedContributionId ?? '');
  const comment = facts.comments.get(change.commentId ?? '');
  return (
    contribution?.row.authorParticipantId === viewer.participantId ||
    linked?.row.authorParticipantId === viewer.participantId ||
    [comment, comment?.inReplyTo, comment?.acceptedAnswer].some(
      (one) => one?.participantId === viewer.participantId,
    ) ||
    contribution?.row.claim?.holderId === viewer.participantId ||
    contribution?.row.standsBackId === viewer.participantId ||
    contribution?.row.coAuthorIds.includes(viewer.participantId) === true ||
    viewer.participantId in (contribution?.endorsements ?? {})
  );
}

/** The same object for all of one standing; null where the change is not for them. */
export function changeForAll(
  viewer: Viewer,
  change: ChangeRow,
  facts: ChangeFacts,
  remember: (context: RequestContext) => void,
): MeetingChangeObject | null {
  const byStanding = told.get(change) ?? new Map<string, MeetingChangeObject | null>();
  told.set(change, byStanding);
  const standing = standingOf(viewer);
  const known = byStanding.get(standing);
  if (known !== undefined) return known;
  const anybody = viewer && { ...viewer, participantId: NOBODY };
  const shown = shownChange(anybody, change, facts);
  byStanding.set(standing, shown);
  if (shown) tellAlike(shown, contextOf(anybody, remember));
  return shown;
}

function standingOf(viewer: Viewer): string {
  if (viewer === null) return 'public';
  const known = standings.get(viewer);
  if (known !== undefined) return known;
  const standing = viewer.roles
    .map((grant) => `${grant.role} ${grant.sessionId}`)
    .sort()
    .join();
  standings.set(viewer, standing);
  return standing;
}

function contextOf(
  anybody: MeetingActor | null,
  remember: (context: RequestContext) => void,
): RequestContext {
  const identity = anybody && {
    accountId: NOBODY,
    signInId: NOBODY,
    expiresAt: new Date(0),
    participations: [anybody],
  };
  const context = new RequestContext(identity, null);
  remember(context);
  return context;
}
