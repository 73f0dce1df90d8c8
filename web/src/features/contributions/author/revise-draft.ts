/** A new version of an own text while it is written: what can be changed, and what goes along unchanged. */
import type { OwnContributionFragment, ReviseContributionInput } from '@aportes/graphql/generated/graphql';
import { contentProblems, hasTitle } from '@aportes/domain/contribution.rules';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { Addressee, EditKind } from '@aportes/domain/vocabulary';
import type { FieldRefusal } from '../../../lib/problems/problems';
import {
  detailProblems,
  givenDetails,
  otherDetails,
  templateValues,
  type GivenDetail,
  type TemplateValues,
} from '../template/template-values';
import type { VersionContent } from '../versions/field-changes';

/** What an author changes of a version. */
export type Revised = Pick<VersionContent, 'title' | 'text'> &
  TemplateValues & { addressees: readonly Addressee[] };

export interface ReviseDraft extends Omit<Revised, 'title'> {
  revisionId: string;
  /** The version that was seen when the writing began. */
  expectedVersion: number;
  /** What it said; a device may hold a draft that was kept before this was. */
  seen?: Revised;
  title: string;
  /** A device may hold a draft that was kept before this was asked. */
  editKind?: EditKind;
  reason: string;
}

/** Where the device keeps it. */
export const reviseDraftKey = (contributionId: string): string => `revise/${contributionId}`;

/** An edit that waits is written on; else the text that everybody reads. */
function latest(contribution: OwnContributionFragment) {
  return contribution.revisions.find(({ state }) => state === 'WAITING') ?? contribution;
}

export function latestRevised(contribution: OwnContributionFragment): Revised {
  const { title, text, addressees, ...fields } = latest(contribution);
  return { title, text, addressees, ...templateValues(fields) };
}

export function reviseDraft(contribution: OwnContributionFragment, revisionId: string): ReviseDraft {
  const seen = latestRevised(contribution);
  const { version: expectedVersion } = contribution;
  return { revisionId, expectedVersion, seen, ...seen, title: seen.title ?? '', reason: '' };
}

/** What the device has kept goes on; what an older form did not ask for stands as it is. */
export function keptRevision(
  contribution: OwnContributionFragment,
  untouched: ReviseDraft,
  kept: ReviseDraft | null,
): ReviseDraft {
  if (kept === null) return untouched;
  const seen = kept.seen && { ...latestRevised(contribution), ...kept.seen };
  return { ...untouched, ...kept, seen };
}

/** As the server keeps it; without content while nothing is written. */
export function contentOfRevision(
  draft: ReviseDraft | null,
  freshId: string,
): { id: string; content: string | null } {
  if (draft === null) return { id: freshId, content: null };
  const { revisionId: id, ...written } = draft;
  return { id, content: JSON.stringify(written) };
}

/** The draft bound to what stands now: whoever wrote it has seen that. */
export function onTop(contribution: OwnContributionFragment, draft: ReviseDraft): ReviseDraft {
  return { ...draft, expectedVersion: contribution.version, seen: latestRevised(contribution) };
}

/** The template's fields as they are written, before what an older form has kept beside them. */
export function revisedDetails(contribution: OwnContributionFragment, draft: ReviseDraft): GivenDetail[] {
  const { kind } = contribution;
  return [...givenDetails(kind, draft.details), ...otherDetails(kind, latest(contribution).details)];
}

const saidBy = ({ title, text, addressees, affectedGroups, countryCodes, details }: Revised): string =>
  JSON.stringify([
    title ?? '',
    text,
    [...addressees].sort(),
    [...affectedGroups].sort(),
    [...countryCodes].sort(),
    Object.entries(details)
      .filter(([, detail]) => detail.trim() !== '')
      .sort(),
  ]);

/** Whether the draft says what the text says already. */
export function saysTheSame(contribution: OwnContributionFragment, draft: ReviseDraft): boolean {
  return saidBy(draft) === saidBy(latestRevised(contribution));
}

/** What another device has put in the place of what was seen, and what would stand there instead; null where it still stands. */
export function writtenMeanwhile(
  contribution: OwnContributionFragment,
  draft: ReviseDraft,
): { present: VersionContent; mine: VersionContent } | null {
  if (draft.expectedVersion === contribution.version) return null;
  const present = latestRevised(contribution);
  if ([draft, draft.seen].some((one) => one && saidBy(one) === saidBy(present))) return null;
  const { title, text, addressees, affectedGroups, countryCodes } = draft;
  const lists = {
    addressees: [...addressees],
    affectedGroups: [...affectedGroups],
    countryCodes: [...countryCodes],
  };
  const details = revisedDetails(contribution, draft);
  return {
    present: latest(contribution),
    mine: { ...latest(contribution), ...lists, text, title: title || null, details },
  };
}

export function revisionOf(
  contribution: OwnContributionFragment,
  draft: ReviseDraft,
): ReviseContributionInput {
  const { id, kind } = contribution;
  const { language, title } = latest(contribution);
  const titled = title !== null || (kind !== null && hasTitle(kind));
  return {
    contributionId: id,
    revisionId: draft.revisionId,
    expectedVersion: draft.expectedVersion,
    language,
    title: titled ? draft.title : null,
    text: draft.text,
    addressees: [...draft.addressees],
    affectedGroups: [...draft.affectedGroups],
    countryCodes: [...draft.countryCodes],
    details: revisedDetails(contribution, draft),
    editKind: draft.editKind ?? 'SUBSTANTIVE',
    reason: draft.reason || null,
  };
}

export function revisionProblems(contribution: OwnContributionFragment, draft: ReviseDraft): FieldRefusal[] {
  const { kind } = contribution;
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
    ...detailProblems(revisedDetails(contribution, draft)),
    ...(reason ? [{ field: 'reason', code: reason, limit: TEXT_LIMITS.note.max }] : []),
  ];
}
