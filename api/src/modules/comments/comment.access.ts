/** A stored comment as one viewer sees it: its author by the attribution of the meeting and of the contribution. */
import type { Viewer } from '@aportes/domain/actor';
import { commentRevisableUntil } from '@aportes/domain/comment.policy';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import {
  levelBeside,
  shownIdentity,
  shownTime,
  type MeetingTerms,
  type Terms,
} from '../contributions/attribution.access.js';
import { AuthorType } from '../contributions/graphql/author.type.js';
import type { CommentRow, RepliedRow, Speaker } from './data/comment.repository.js';
import { CommentType, RepliedCommentType } from './graphql/comment.type.js';

export function shownComment(row: CommentRow, viewer: Viewer, meeting: MeetingTerms): CommentType {
  const shown = new Shown(row, viewer, meeting);
  return CommentType.of(row, {
    isMine: shown.isMine(row),
    revisableUntil: commentRevisableUntil(viewer, row),
    author: shown.author(row),
    createdAt: shown.time(row.createdAt),
    editedAt: row.editedAt && shown.time(row.editedAt),
    isByPresenter: row.isByPresenter && shown.isNamed(row),
    inReplyTo: row.inReplyTo && shown.replied(row.inReplyTo),
  });
}

const NOBODY: Speaker = { participantId: null, identity: null, captureMode: 'SELF', source: null };

/** Everybody who appears in one comment, under the same terms. */
class Shown {
  constructor(
    private readonly row: CommentRow,
    private readonly viewer: Viewer,
    private readonly meeting: MeetingTerms,
  ) {}

  isMine({ participantId }: Speaker): boolean {
    return this.viewer !== null && participantId === this.viewer.participantId;
  }

  /** The programme names who presents: to say that it was they is to say who it was. */
  isNamed(speaker: Speaker): boolean {
    const { isOwn, level } = this.terms(speaker);
    return isOwn || level === 'NAME_AND_INSTITUTION';
  }

  author(speaker: Speaker): AuthorType {
    const terms = this.terms(speaker);
    const shown = shownIdentity({ identity: speaker.identity, ...terms });
    const { participantId } = speaker;
    const isUnnamed = terms.level === 'NON_ATTRIBUTABLE' && !shown.isWithdrawn && participantId !== null;
    const { contributionId, meetingId } = this.row;
    return AuthorType.of(shown, meetingId, isUnnamed ? { contributionId, participantId } : null);
  }

  time(at: Date): SeenTime {
    return shownTime(this.terms(this.row), at, this.meeting.timeZone);
  }

  /** Who took the words back is not named by those who answered them. */
  replied(row: RepliedRow): RepliedCommentType {
    const speaker = row.status === 'VISIBLE' ? row : NOBODY;
    return RepliedCommentType.of(row, speaker, this.author(speaker), this.isMine(speaker));
  }

  private terms(speaker: Speaker): Terms {
    const level = levelBeside(this.row, this.meeting, speaker.participantId);
    return { level, isOwn: this.isMine(speaker) };
  }
}
