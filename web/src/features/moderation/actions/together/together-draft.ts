/** What a rapporteur has chosen and written while putting items together, as the device keeps it. */
import { contentProblems, hasTitle } from '@aportes/domain/contribution.rules';
import type { DetailName } from '@aportes/domain/contribution.template';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { Addressee, ContributionKind } from '@aportes/domain/vocabulary';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import type { FieldRefusal } from '../../../../lib/problems/problems';
import {
  detailProblems,
  type GivenDetail,
  type TemplateValues,
} from '../../../contributions/template/template-values';
import { gatheredFields, type SourceOfFields } from './gathered-fields';

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
  /** Of what the sources say in the further fields, what was written otherwise. */
  further?: Partial<TemplateValues>;
}

/** Of a new text: as the open item is, without its words. */
export function untouched({ kind, language, addressees }: ContributionCardFragment): TogetherDraft {
  const written = { title: '', text: '', kind: kind ?? 'RECOMMENDATION' };
  return { chosenIds: [], into: NEW_TEXT, language, addressees, ...written };
}

export function draftProblems(
  draft: TogetherDraft,
  chosen: number,
  details: readonly GivenDetail[],
): FieldRefusal[] {
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
    ...detailProblems(details),
  ];
}

/** Only a recommendation says who should act. */
export function addressedBy({ kind, addressees }: TogetherDraft): Addressee[] {
  return kind === 'RECOMMENDATION' ? [...addressees] : [];
}

/** As they stand in the form: what was not touched follows the sources. */
export function furtherOf(
  { kind, further }: TogetherDraft,
  sources: readonly SourceOfFields[],
): TemplateValues {
  const gathered = gatheredFields(kind, sources);
  return { ...gathered, ...further, details: { ...gathered.details, ...further?.details } };
}

/** With what is written now; what still says what it said goes on following the sources. */
export function rewritten(
  { further }: TogetherDraft,
  values: TemplateValues,
  change: Partial<TemplateValues>,
): Partial<TemplateValues> {
  const details = Object.entries(change.details ?? {}).filter(
    ([name, text]) => text !== values.details[name as DetailName],
  );
  return { ...further, ...change, details: { ...further?.details, ...Object.fromEntries(details) } };
}
