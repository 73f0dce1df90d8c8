/** Finds whom a few typed letters mean among the participants: by name, institution or country, in any of the languages. */
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { COUNTRIES, countryName } from '@aportes/taxonomy/countries';
import { Injectable } from '@nestjs/common';
import {
  SpeakerCandidateRepository,
  type CandidateRow,
  type TypedWord,
} from './data/speaker-candidate.repository.js';

function wordsIn(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

let names: readonly { code: string; words: readonly string[] }[] | undefined;

/** Gathered when somebody first looks for a speaker. */
function countryNames(): NonNullable<typeof names> {
  return (names ??= COUNTRIES.map(({ alpha2: code }) => ({
    code,
    words: LANGUAGES.flatMap((language) => wordsIn(countryName(code, language))),
  })));
}

function typedWord(word: string): TypedWord {
  const named = countryNames().filter(({ words }) => words.some((one) => one.startsWith(word)));
  return { word, countryCodes: named.map(({ code }) => code) };
}

@Injectable()
export class SpeakerCandidateQueries {
  constructor(private readonly candidates: SpeakerCandidateRepository) {}

  async matching(meetingId: string, typed: string): Promise<CandidateRow[]> {
    const words = wordsIn(typed);
    return words.length > 0 ? this.candidates.matching(meetingId, words.map(typedWord)) : [];
  }
}
