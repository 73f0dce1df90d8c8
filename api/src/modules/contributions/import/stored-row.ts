/** Drafts made rows of the database: with ids, symbols and the ids of what they refer to. */
import { contributionSymbol, kindLetter } from '@aportes/domain/symbol';
import { newId } from '../../../kernel/ids.js';
import type { ContributionDraft, DraftDetail } from './contribution-draft.js';

/** A draft beside the digest of its content. */
export interface DigestedDraft {
  draft: ContributionDraft;
  digest: string;
}

export interface StoredRow {
  id: string;
  revision: string;
  symbol: string;
  externalId: string;
  digest: string;
  text: string;
  language: string;
  kind: string | null;
  title: string | null;
  source: string | null;
  writtenAt: string | null;
  details: DraftDetail[];
  addressees: string[];
  groups: string[];
  themes: string[];
  subregions: string[];
  countries: string[];
}

export interface References {
  symbolPrefix: string;
  themes: ReadonlyMap<string, string>;
  subregions: ReadonlyMap<string, string>;
}

/** How many numbers of each series of symbols the drafts need. */
export function lettersNeeded(drafts: readonly DigestedDraft[]): Map<string, number> {
  const needed = new Map<string, number>();
  for (const { draft } of drafts) {
    const letter = kindLetter(draft.kind);
    needed.set(letter, (needed.get(letter) ?? 0) + 1);
  }
  return needed;
}

function idsOf(codes: readonly string[], ids: ReadonlyMap<string, string>): string[] {
  return codes.flatMap((code) => ids.get(code) ?? []);
}

/** `next` holds the first free number of each letter. */
export function storedRows(
  drafts: readonly DigestedDraft[],
  references: References,
  next: ReadonlyMap<string, number>,
): StoredRow[] {
  const numbers = new Map(next);
  return drafts.map(({ draft, digest }) => {
    const letter = kindLetter(draft.kind);
    const number = numbers.get(letter) ?? 1;
    numbers.set(letter, number + 1);
    return {
      ...draft,
      id: newId(),
      revision: newId(),
      symbol: contributionSymbol(references.symbolPrefix, 'IM', draft.kind, number),
      digest,
      themes: idsOf(draft.themes, references.themes),
      subregions: idsOf(draft.subregions, references.subregions),
    };
  });
}
