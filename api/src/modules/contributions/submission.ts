/** A submission made uniform: empty becomes absent, doubles go, tags are canonical; and its digest. */
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { createHash } from 'node:crypto';
import { canonicalLanguage } from '../../kernel/field-refusals.js';
import type { SubmitContribution, TextCommand } from './contribution-commands.type.js';
import type { ContributionText } from './contribution.validation.js';

function distinct<T>(values: readonly T[] | null | undefined): T[] {
  return [...new Set(values ?? [])];
}

function uniformCountries(codes: readonly string[] | null | undefined): string[] {
  return distinct(codes?.map((code) => code.toUpperCase())).sort();
}

export function uniformText(command: TextCommand): ContributionText {
  return {
    language: canonicalLanguage(command.language) ?? command.language,
    title: command.title || null,
    text: command.text,
    addressees: distinct(command.addressees),
    affectedGroups: distinct(command.affectedGroups),
    countryCodes: uniformCountries(command.countryCodes),
    details: (command.details ?? []).map(({ name, text }) => ({ name, text })),
  };
}

export interface UniformSubmission extends ContributionText {
  id: string;
  sessionId: string;
  kind: SubmitContribution['kind'];
  themeId: string | null;
  subregionIds: string[];
  attributionLevel: AttributionLevel | null;
  writtenAt: Date | null;
  afterClosing: boolean;
}

export function uniformSubmission(command: SubmitContribution): UniformSubmission {
  return {
    ...uniformText(command),
    id: command.id.toLowerCase(),
    sessionId: command.sessionId.toLowerCase(),
    kind: command.kind,
    themeId: command.themeId?.toLowerCase() ?? null,
    subregionIds: distinct(command.subregionIds.map((id) => id.toLowerCase())).sort(),
    attributionLevel: command.attributionLevel ?? null,
    writtenAt: command.writtenAt ?? null,
    afterClosing: command.afterClosing ?? false,
  };
}

/** Equal for two deliveries of one submission, whatever the device's word on when it was written and how it is given. */
export function submissionDigest(submission: UniformSubmission): string {
  const { writtenAt: _, afterClosing: __, ...content } = submission;
  const ordered = Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(ordered)).digest('hex');
}
