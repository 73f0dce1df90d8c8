/** What is looked for: whatever it is, it is answered. */
import { expect } from '@jest/globals';
import { SIMILAR, TEXT_LIMITS } from '@aportes/domain/limits';
import { fault } from '../../support/difficult-texts.js';
import type { Way } from '../../support/text-way.js';

export const searches: Way = async ({ sender, cast }, _, text) => {
  const query = `query ($text: String!) { meeting(slug: "tst2017") {
    contributions(filter: { search: $text }, first: 1, orderBy: RELEVANCE) { totalCount } } }`;
  const codes = await sender.ask(cast.public, text, query);
  expect(codes.filter((code) => code !== 'INVALID')).toEqual([]);
  if (fault(text, TEXT_LIMITS.searchQuery) === null) expect(codes).toEqual([]);
};

export const looksForLinks: Way = async ({ sender, acceptedId }, person, text) => {
  const query = `query ($text: String!) {
    linkableContributions(contributionId: "${acceptedId}", search: $text) { id } }`;
  expect(await sender.ask(person, text, query)).toEqual([]);
};

/** Long enough to be looked for at all, whatever it is. */
export const looksForSimilar: Way = async ({ sender, sessionId }, person, text) => {
  const long = text.repeat(Math.ceil((SIMILAR.minText + 1) / Math.max(text.length, 1)));
  const query = `query ($text: String!) {
    similarContributions(sessionId: "${sessionId}", text: $text) { id } }`;
  expect(await sender.ask(person, long, query)).toEqual([]);
};

export const looksForSpeakers: Way = async ({ sender, sessionId }, rapporteur, text) => {
  const query = `query ($text: String!) {
    speakerCandidates(sessionId: "${sessionId}", search: $text) { participantId } }`;
  expect(await sender.ask(rapporteur, text, query)).toEqual([]);
};
