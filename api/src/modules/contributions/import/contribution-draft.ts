/** An imported contribution before it is stored: every value checked, references still by code. */
import { createHash } from 'node:crypto';
import type { Addressee, AffectedGroup, ContributionKind } from '@aportes/domain/vocabulary';

export interface DraftDetail {
  name: string;
  text: string;
}

export interface ContributionDraft {
  externalId: string;
  text: string;
  language: string;
  kind: ContributionKind | null;
  title: string | null;
  /** The first is the main one. */
  themes: string[];
  subregions: string[];
  countries: string[];
  addressees: Addressee[];
  groups: AffectedGroup[];
  source: string | null;
  writtenAt: string | null;
  details: DraftDetail[];
}

/** Tells the same row met again from another text under the same id. */
export function draftDigest(draft: ContributionDraft): string {
  const content = [
    draft.text,
    draft.language,
    draft.kind,
    draft.title,
    draft.themes,
    draft.subregions,
    draft.countries,
    draft.addressees,
    draft.groups,
    draft.source,
    draft.writtenAt,
    draft.details.map(({ name, text }) => [name, text]),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
