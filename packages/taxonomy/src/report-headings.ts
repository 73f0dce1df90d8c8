/** The seven headings under which the meeting's report gathers what was said. */
import type { LocalizedText } from './localized-text.js';

export interface ReportHeading {
  code: string;
  name: LocalizedText;
}

/** English from the concept note of the meeting; the other languages are ours. */
export const REPORT_HEADINGS: readonly ReportHeading[] = [
  {
    code: 'main_theme',
    name: { es: 'Temas principales', en: 'Main themes', pt: 'Temas principais', fr: 'Thèmes principaux' },
  },
  {
    code: 'concern',
    name: { es: 'Preocupaciones', en: 'Concerns', pt: 'Preocupações', fr: 'Préoccupations' },
  },
  {
    code: 'specificity',
    name: { es: 'Especificidades', en: 'Specificities', pt: 'Especificidades', fr: 'Spécificités' },
  },
  { code: 'question', name: { es: 'Interrogantes', en: 'Questions', pt: 'Perguntas', fr: 'Questions' } },
  { code: 'challenge', name: { es: 'Desafíos', en: 'Challenges', pt: 'Desafios', fr: 'Défis' } },
  { code: 'priority', name: { es: 'Prioridades', en: 'Priorities', pt: 'Prioridades', fr: 'Priorités' } },
  {
    code: 'policy_proposal',
    name: {
      es: 'Propuestas de política',
      en: 'Policy proposals',
      pt: 'Propostas de política',
      fr: 'Propositions de politique',
    },
  },
];
