/** What the codes of the crosswalks are called: their number, and the short title where it is known. */
import { SDG_TARGET_CODES } from '@aportes/domain/crosswalk';
import type { Language } from '@aportes/domain/vocabulary';
import { GCM_OBJECTIVES } from './gcm-objectives.js';
import { inLanguage } from './localized-text.js';
import { SUSTAINABLE_DEVELOPMENT_GOALS } from './sdgs.js';

/** By the code; a target is called by its goal. */
export type CodeNames = ReadonlyMap<string, string>;

export function gcmObjectiveNames(language: Language): CodeNames {
  return new Map(
    GCM_OBJECTIVES.map(({ number, shortTitle }) => [
      String(number),
      `${number} · ${inLanguage(shortTitle, language)}`,
    ]),
  );
}

export function sdgTargetNames(language: Language): CodeNames {
  const goals = new Map(
    SUSTAINABLE_DEVELOPMENT_GOALS.map((goal) => [String(goal.number), inLanguage(goal.shortTitle, language)]),
  );
  return new Map(
    SDG_TARGET_CODES.map((code) => [code, `${code} · ${goals.get(code.slice(0, code.indexOf('.')))}`]),
  );
}
