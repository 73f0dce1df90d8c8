/** The ten guiding principles of the Global Compact for Migration (A/RES/73/195, paragraph 15). */
import type { LocalizedText } from './localized-text.js';

export interface GcmPrinciple {
  code: string;
  letter: string;
  name: LocalizedText;
}

/** Spanish and French names follow the UN Network on Migration; Portuguese is ours. */
export const GCM_PRINCIPLES: readonly GcmPrinciple[] = [
  {
    code: 'people_centred',
    letter: 'a',
    name: {
      es: 'Centrada en las personas',
      en: 'People-centred',
      pt: 'Centrado nas pessoas',
      fr: 'Priorité à la dimension humaine',
    },
  },
  {
    code: 'international_cooperation',
    letter: 'b',
    name: {
      es: 'Cooperación internacional',
      en: 'International cooperation',
      pt: 'Cooperação internacional',
      fr: 'Coopération internationale',
    },
  },
  {
    code: 'national_sovereignty',
    letter: 'c',
    name: {
      es: 'Soberanía nacional',
      en: 'National sovereignty',
      pt: 'Soberania nacional',
      fr: 'Souveraineté nationale',
    },
  },
  {
    code: 'rule_of_law',
    letter: 'd',
    name: {
      es: 'Estado de derecho y garantías procesales',
      en: 'Rule of law and due process',
      pt: 'Estado de Direito e garantias processuais',
      fr: 'Primauté du droit et garanties d’une procédure régulière',
    },
  },
  {
    code: 'sustainable_development',
    letter: 'e',
    name: {
      es: 'Desarrollo sostenible',
      en: 'Sustainable development',
      pt: 'Desenvolvimento sustentável',
      fr: 'Développement durable',
    },
  },
  {
    code: 'human_rights',
    letter: 'f',
    name: { es: 'Derechos humanos', en: 'Human rights', pt: 'Direitos humanos', fr: 'Droits de l’homme' },
  },
  {
    code: 'gender_responsive',
    letter: 'g',
    name: {
      es: 'Perspectiva de género',
      en: 'Gender-responsive',
      pt: 'Perspetiva de gênero',
      fr: 'Prise en compte de la problématique femmes-hommes',
    },
  },
  {
    code: 'child_sensitive',
    letter: 'h',
    name: {
      es: 'Perspectiva infantil',
      en: 'Child-sensitive',
      pt: 'Sensível às crianças',
      fr: 'Adaptation aux besoins de l’enfant',
    },
  },
  {
    code: 'whole_of_government',
    letter: 'i',
    name: {
      es: 'Enfoque pangubernamental',
      en: 'Whole-of-government approach',
      pt: 'Abordagem de todo o governo',
      fr: 'Approche mobilisant l’ensemble des pouvoirs publics',
    },
  },
  {
    code: 'whole_of_society',
    letter: 'j',
    name: {
      es: 'Enfoque pansocial',
      en: 'Whole-of-society approach',
      pt: 'Abordagem de toda a sociedade',
      fr: 'Approche mobilisant l’ensemble de la société',
    },
  },
];
