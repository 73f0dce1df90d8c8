/** The tags of an item as its form holds them, and what of them has changed. */
import type { TagsOfContributionQuery } from '@aportes/graphql/generated/graphql';
import { haveSameTags } from '@aportes/domain/retagging.policy';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import type { TagChange } from '../../tags/use-retag';

export interface TagDraft {
  kind: ContributionKind | null;
  /** The main one first. */
  themeIds: string[];
  subregionIds: string[];
}

type Tagged = Pick<
  NonNullable<TagsOfContributionQuery['contribution']>,
  'kind' | 'theme' | 'themes' | 'subregions'
>;

export function draftOf({ kind, theme, themes, subregions }: Tagged): TagDraft {
  const ids = themes.map(({ id }) => id);
  const main = theme ? [theme.id] : [];
  return {
    kind,
    themeIds: [...main, ...ids.filter((id) => id !== theme?.id)],
    subregionIds: subregions.map(({ id }) => id),
  };
}

/** The main theme stays the main one as long as it is among them; else it is the first in the order of the meeting. */
export function chosenThemes(
  chosen: readonly string[],
  main: string | undefined,
  order: readonly string[],
): string[] {
  const inOrder = order.filter((id) => chosen.includes(id));
  if (main === undefined || !chosen.includes(main)) return inOrder;
  return [main, ...inOrder.filter((id) => id !== main)];
}

/** Null where the tags are as they were. */
export function changeOf(before: TagDraft, draft: TagDraft): TagChange | null {
  if (haveSameTags(before, draft)) return null;
  const { kind, themeIds, subregionIds } = draft;
  return { kind, themeIds, subregionIds };
}
