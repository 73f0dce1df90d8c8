/** A new version of an own text while it is written: what can be changed, and what goes along unchanged. */
import type { OwnContributionFragment, ReviseContributionInput } from '@aportes/graphql/generated/graphql';
import { contentProblems, hasTitle } from '@aportes/domain/contribution.rules';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { Addressee, EditKind } from '@aportes/domain/vocabulary';
import type { FieldRefusal } from '../../../lib/problems/problems';
import type { VersionContent } from '../versions/field-changes';

/** What an author changes of a version. */
type Revised = Pick<VersionContent, 'title' | 'text'> & { addressees: readonly Addressee[] };

export interface ReviseDraft {
  revisionId: string;
  /** The version that was seen when the writing began. */
  expectedVersion: number;
  /** What it said; a device may hold a draft that was kept before this was. */
  seen?: Revised;
  title: string;
  text: string;
  addressees: readonly Addressee[];
  /** A device may hold a draft that was kept before this was asked. */
  editKind?: EditKind;
  reason: string;
}

/** An edit that waits is written on; else the text that everybody reads. */
function latest(contribution: OwnContributionFragment) {
  return contribution.revisions.find(({ state }) => state === 'WAITING') ?? contribution;
}

function latestRevised(contribution: OwnContributionFragment): Revised {
  const { title, text, addressees } = latest(contribution);
  return { title, text, addressees };
}

export function reviseDraft(contribution: OwnContributionFragment, revisionId: string): ReviseDraft {
  const seen = latestRevised(contribution);
  const { version: expectedVersion } = contribution;
  return { revisionId, expectedVersion, seen, ...seen, title: seen.title ?? '', reason: '' };
}

/** The draft bound to what stands now: whoever wrote it has seen that. */
export function onTop(contribution: OwnContributionFragment, draft: ReviseDraft): ReviseDraft {
  return { ...draft, expectedVersion: contribution.version, seen: latestRevised(contribution) };
}

const saidBy = ({ title, text, addressees }: Revised): string =>
  JSON.stringify([title ?? '', text, [...addressees].sort()]);

/** What another device has put in the place of what was seen, and what would stand there instead; null where it still stands. */
export function writtenMeanwhile(
  contribution: OwnContributionFragment,
  draft: ReviseDraft,
): { present: VersionContent; mine: VersionContent } | null {
  if (draft.expectedVersion === contribution.version) return null;
  const present = latest(contribution);
  if ([draft, draft.seen].some((one) => one && saidBy(one) === saidBy(present))) return null;
  const { title, text, addressees } = draft;
  return { present, mine: { ...present, title: title || null, text, addressees: [...addressees] } };
}

export function revisionOf(
  contribution: OwnContributionFragment,
  draft: ReviseDraft,
): ReviseContributionInput {
  const { id } = contribution;
  const { language, affectedGroups, details, title } = latest(contribution);
  const titled = title !== null || (contribution.kind !== null && hasTitle(contribution.kind));
  return {
    contributionId: id,
    revisionId: draft.revisionId,
    expectedVersion: draft.expectedVersion,
    language,
    title: titled ? draft.title : null,
    text: draft.text,
    addressees: [...draft.addressees],
    affectedGroups: [...affectedGroups],
    details: details.map(({ name, text }) => ({ name, text })),
    editKind: draft.editKind ?? 'SUBSTANTIVE',
    reason: draft.reason || null,
  };
}

export function revisionProblems({ kind }: OwnContributionFragment, draft: ReviseDraft): FieldRefusal[] {
  const { text, addressees } = draft;
  const content =
    kind === null
      ? []
      : contentProblems({ kind, text, addressees, title: hasTitle(kind) ? draft.title : null });
  const reason = draft.reason === '' ? null : textFault(draft.reason, TEXT_LIMITS.note);
  return [
    ...content.map(({ field, code }) => ({
      field,
      code,
      limit: field === 'title' ? TEXT_LIMITS.contributionTitle.max : TEXT_LIMITS.contributionText.max,
    })),
    ...(reason ? [{ field: 'reason', code: reason, limit: TEXT_LIMITS.note.max }] : []),
  ];
}
