/** What stands in the way of sending, known before anything is sent. */
import { contentProblems } from '@aportes/domain/contribution.rules';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { codePointLength } from '@aportes/domain/text';
import { hasTitle } from '@aportes/domain/contribution.rules';
import type { AgendaItemKind } from '@aportes/domain/vocabulary';
import type { FieldRefusal } from '../../../lib/problems/problems';
import { detailProblems, formField, givenDetails } from '../template/template-values';
import type { CaptureDraft } from './capture-draft';

const LIMITS: Record<string, { max: number } | undefined> = {
  text: TEXT_LIMITS.contributionText,
  title: TEXT_LIMITS.contributionTitle,
};

export function captureProblems(draft: CaptureDraft, itemKind: AgendaItemKind): FieldRefusal[] {
  const { kind, text, addressees } = draft;
  const title = hasTitle(kind) ? draft.title : null;
  const content = contentProblems({ kind, title, text, addressees }).map(({ field, code }) => ({
    field,
    code,
    limit: LIMITS[field]?.max ?? null,
    actual: codePointLength(field === 'title' ? draft.title : text),
  }));
  const unplaced = itemKind === 'STUDIES' && draft.subregionIds.length === 0;
  return [
    ...inOrder(content),
    ...(unplaced ? [{ field: 'subregionIds', code: 'REQUIRED' as const }] : []),
    ...detailProblems(given(draft)),
  ];
}

/** As the form asks for them. */
function inOrder(problems: FieldRefusal[]): FieldRefusal[] {
  const order = ['title', 'text', 'addressees'];
  return [...problems].sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

const given = ({ kind, details }: CaptureDraft) => givenDetails(kind, details);

/** The id of the form's field that a refusal names. */
export function captureFieldId(draft: CaptureDraft, field: string): string {
  return `capture-${formField(field, given(draft))}`;
}
