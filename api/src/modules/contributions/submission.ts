/** A submission made uniform: empty becomes absent, doubles go, tags are canonical; and its digest. */
import { isOnceMasked, REDACTED_DIGEST } from '@aportes/domain/redaction.rules';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
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

/** Whether the text that is kept is the one that was sent, also where a passage of it was masked since. */
export function isSameOnceMasked(kept: ContributionText, sent: ContributionText): boolean {
  const wordsOf = ({ title, text, details }: ContributionText) => [
    title ?? '',
    text,
    ...details.map((one) => one.text),
  ];
  const restOf = ({ language, addressees, affectedGroups, countryCodes, details }: ContributionText) => {
    const names = details.map(({ name }) => name);
    return { language, addressees, affectedGroups, countryCodes, names };
  };
  const words = wordsOf(sent);
  return (
    isDeepStrictEqual(restOf(kept), restOf(sent)) &&
    wordsOf(kept).every((one, index) => isOnceMasked(one, words[index]!))
  );
}

/** The same of a text that was made with what its device left out from elsewhere: that is as it is. */
export function isSameOnceFilled(kept: ContributionText, sent: TextCommand): boolean {
  const { affectedGroups, countryCodes, details } = uniformText(sent);
  return isSameOnceMasked(kept, {
    ...uniformText(sent),
    affectedGroups: sent.affectedGroups ? affectedGroups : kept.affectedGroups,
    countryCodes: sent.countryCodes ? countryCodes : kept.countryCodes,
    details: sent.details ? details : kept.details,
  });
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

/** Of what was masked since, no digest is left: whoever sent it under this id is told that it is there. */
export function isSameDigest(kept: string | null | undefined, sent: string): boolean {
  return kept === sent || kept === REDACTED_DIGEST;
}

/** Equal for two deliveries of one submission, whatever the device's word on when it was written and how it is given. */
export function submissionDigest(submission: UniformSubmission): string {
  const { writtenAt: _, afterClosing: __, ...content } = submission;
  const ordered = Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(ordered)).digest('hex');
}
