/** The six themes established in A/RES/71/280, with full and short titles. */
import type { LocalizedText } from './localized-text.js';

export interface ThemeEntry {
  code: string;
  numeral: string;
  title: LocalizedText;
  shortTitle: LocalizedText;
}

/**
 * Full titles: English is the official wording of A/RES/71/280 of 6 April 2017; Spanish, Portuguese and French
 * are our translations. Short titles are ours.
 */
export const THEMES: readonly ThemeEntry[] = [
  {
    code: 't1',
    numeral: 'i',
    title: {
      es: 'Los derechos humanos de todos los migrantes, la inclusión social, la cohesión y todas las formas de discriminación, incluidos el racismo, la xenofobia y la intolerancia.',
      en: 'Human rights of all migrants, social inclusion, cohesion and all forms of discrimination, including racism, xenophobia and intolerance.',
      pt: 'Direitos humanos de todos os migrantes, inclusão social, coesão e todas as formas de discriminação, incluindo o racismo, a xenofobia e a intolerância.',
      fr: 'Droits de l’homme de tous les migrants, inclusion sociale, cohésion et toutes les formes de discrimination, y compris le racisme, la xénophobie et l’intolérance.',
    },
    shortTitle: {
      es: 'Derechos humanos, inclusión y no discriminación',
      en: 'Human rights, inclusion and non-discrimination',
      pt: 'Direitos humanos, inclusão e não discriminação',
      fr: 'Droits de l’homme, inclusion et non-discrimination',
    },
  },
  {
    code: 't2',
    numeral: 'ii',
    title: {
      es: 'La respuesta a los factores que impulsan la migración, incluidos los efectos adversos del cambio climático, los desastres naturales y las crisis provocadas por el ser humano, mediante la protección y la asistencia, el desarrollo sostenible, la erradicación de la pobreza y la prevención y solución de conflictos.',
      en: 'Addressing drivers of migration, including adverse effects of climate change, natural disasters and human-made crises, through protection and assistance, sustainable development, poverty eradication, conflict prevention and resolution.',
      pt: 'Resposta aos fatores que impulsionam a migração, incluindo os efeitos adversos da mudança do clima, os desastres naturais e as crises provocadas pelo ser humano, por meio da proteção e da assistência, do desenvolvimento sustentável, da erradicação da pobreza e da prevenção e resolução de conflitos.',
      fr: 'Action sur les facteurs de migration, y compris les effets néfastes des changements climatiques, les catastrophes naturelles et les crises causées par l’homme, au moyen de la protection et de l’assistance, du développement durable, de l’élimination de la pauvreté, de la prévention et du règlement des conflits.',
    },
    shortTitle: {
      es: 'Factores que impulsan la migración',
      en: 'Drivers of migration',
      pt: 'Fatores que impulsionam a migração',
      fr: 'Facteurs de migration',
    },
  },
  {
    code: 't3',
    numeral: 'iii',
    title: {
      es: 'La cooperación internacional y la gobernanza de la migración en todas sus dimensiones, incluso en las fronteras y en relación con el tránsito, la entrada, el retorno, la readmisión, la integración y la reintegración.',
      en: 'International cooperation and governance of migration in all its dimensions, including at borders, on transit, entry, return, readmission, integration and reintegration.',
      pt: 'Cooperação internacional e governança da migração em todas as suas dimensões, incluindo nas fronteiras, no trânsito, na entrada, no retorno, na readmissão, na integração e na reintegração.',
      fr: 'Coopération internationale et gouvernance des migrations sous tous leurs aspects, notamment aux frontières et en ce qui concerne le transit, l’entrée, le retour, la réadmission, l’intégration et la réintégration.',
    },
    shortTitle: {
      es: 'Cooperación internacional y gobernanza',
      en: 'International cooperation and governance',
      pt: 'Cooperação internacional e governança',
      fr: 'Coopération internationale et gouvernance',
    },
  },
  {
    code: 't4',
    numeral: 'iv',
    title: {
      es: 'Las contribuciones de los migrantes y las diásporas a todas las dimensiones del desarrollo sostenible, incluidas las remesas y la portabilidad de las prestaciones adquiridas.',
      en: 'Contributions of migrants and diasporas to all dimensions of sustainable development, including remittances and portability of earned benefits.',
      pt: 'Contribuições dos migrantes e das diásporas para todas as dimensões do desenvolvimento sustentável, incluindo as remessas e a portabilidade dos benefícios adquiridos.',
      fr: 'Contributions des migrants et des diasporas à toutes les dimensions du développement durable, y compris les envois de fonds et la portabilité des avantages acquis.',
    },
    shortTitle: {
      es: 'Contribuciones de los migrantes y las diásporas',
      en: 'Contributions of migrants and diasporas',
      pt: 'Contribuições dos migrantes e das diásporas',
      fr: 'Contributions des migrants et des diasporas',
    },
  },
  {
    code: 't5',
    numeral: 'v',
    title: {
      es: 'El tráfico ilícito de migrantes, la trata de personas y las formas contemporáneas de esclavitud, incluidas la identificación, la protección y la asistencia adecuadas a los migrantes y a las víctimas de la trata.',
      en: 'Smuggling of migrants, trafficking in persons and contemporary forms of slavery, including appropriate identification, protection and assistance to migrants and trafficking victims.',
      pt: 'Contrabando de migrantes, tráfico de pessoas e formas contemporâneas de escravidão, incluindo a identificação, a proteção e a assistência adequadas aos migrantes e às vítimas de tráfico.',
      fr: 'Trafic illicite de migrants, traite des personnes et formes contemporaines d’esclavage, y compris l’identification, la protection et l’assistance appropriées aux migrants et aux victimes de la traite.',
    },
    shortTitle: {
      es: 'Tráfico ilícito, trata y esclavitud contemporánea',
      en: 'Smuggling, trafficking and contemporary slavery',
      pt: 'Contrabando, tráfico de pessoas e escravidão contemporânea',
      fr: 'Trafic illicite, traite et esclavage contemporain',
    },
  },
  {
    code: 't6',
    numeral: 'vi',
    title: {
      es: 'La migración irregular y las vías regulares, incluidos el trabajo decente, la movilidad laboral, el reconocimiento de aptitudes y cualificaciones y otras medidas pertinentes.',
      en: 'Irregular migration and regular pathways, including decent work, labour mobility, recognition of skills and qualifications and other relevant measures.',
      pt: 'Migração irregular e vias regulares, incluindo o trabalho decente, a mobilidade laboral, o reconhecimento de competências e qualificações e outras medidas pertinentes.',
      fr: 'Migration irrégulière et filières régulières, y compris le travail décent, la mobilité de la main-d’œuvre, la reconnaissance des compétences et des qualifications et d’autres mesures pertinentes.',
    },
    shortTitle: {
      es: 'Migración irregular y vías regulares',
      en: 'Irregular migration and regular pathways',
      pt: 'Migração irregular e vias regulares',
      fr: 'Migration irrégulière et filières régulières',
    },
  },
];
