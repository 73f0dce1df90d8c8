/** What a rapporteur has chosen and written while putting items together, as the device keeps it. */
import { contentProblems, hasTitle } from '@aportes/domain/contribution.rules';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { Addressee, ContributionKind } from '@aportes/domain/vocabulary';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import type { FieldRefusal } from '../../../../lib/problems/problems';

/** Stands for a text that is yet to be written, where others are named by their id. */
export const NEW_TEXT = 'new';

export interface TogetherDraft {
  chosenIds: readonly string[];
  into: string;
  kind: ContributionKind;
  language: string;
  title: string;
  text: string;
  addressees: readonly Addressee[];
}

/** Of a new text: as the open item is, without its words. */
export function untouched({ kind, language, addressees }: ContributionCardFragment): TogetherDraft {
  const written = { title: '', text: '', kind: kind ?? 'RECOMMENDATION' };
  return { chosenIds: [], into: NEW_TEXT, language, addressees, ...written };
}

export function draftProblems(draft: TogetherDraft, chosen: number): FieldRefusal[] {
  const none: FieldRefusal[] = chosen === 0 ? [{ field: 'alike', code: 'REQUIRED' }] : [];
  if (draft.into !== NEW_TEXT) return none;
  const { kind, text } = draft;
  const title = hasTitle(kind) ? draft.title : null;
  const content = contentProblems({ kind, text, title, addressees: addressedBy(draft) });
  return [
    ...none,
    ...content.map(({ field, code }) => ({
      ...{ field, code },
      limit: field === 'title' ? TEXT_LIMITS.contributionTitle.max : TEXT_LIMITS.contributionText.max,
    })),
  ];
}

/** Only a recommendation says who should act. */
export function addressedBy({ kind, addressees }: TogetherDraft): Addressee[] {
  return kind === 'RECOMMENDATION' ? [...addressees] : [];
}
