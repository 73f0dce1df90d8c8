/** The seventeen Sustainable Development Goals by their short titles. */
import type { LocalizedText } from './localized-text.js';

export interface SustainableDevelopmentGoal {
  number: number;
  shortTitle: LocalizedText;
}

/** en, es, fr: the texts of the 2030 Agenda as published for national reporting, in sentence case; pt: usual Brazilian UN wording, not verified. */
export const SUSTAINABLE_DEVELOPMENT_GOALS: readonly SustainableDevelopmentGoal[] = [
  {
    number: 1,
    shortTitle: {
      es: 'Fin de la pobreza',
      en: 'No poverty',
      pt: 'Erradicação da pobreza',
      fr: 'Pas de pauvreté',
    },
  },
  {
    number: 2,
    shortTitle: {
      es: 'Hambre cero',
      en: 'Zero hunger',
      pt: 'Fome zero e agricultura sustentável',
      fr: 'Faim « zéro »',
    },
  },
  {
    number: 3,
    shortTitle: {
      es: 'Salud y bienestar',
      en: 'Good health and well-being',
      pt: 'Saúde e bem-estar',
      fr: 'Bonne santé et bien-être',
    },
  },
  {
    number: 4,
    shortTitle: {
      es: 'Educación de calidad',
      en: 'Quality education',
      pt: 'Educação de qualidade',
      fr: 'Éducation de qualité',
    },
  },
  {
    number: 5,
    shortTitle: {
      es: 'Igualdad de género',
      en: 'Gender equality',
      pt: 'Igualdade de gênero',
      fr: 'Égalité entre les sexes',
    },
  },
  {
    number: 6,
    shortTitle: {
      es: 'Agua limpia y saneamiento',
      en: 'Clean water and sanitation',
      pt: 'Água potável e saneamento',
      fr: 'Eau propre et assainissement',
    },
  },
  {
    number: 7,
    shortTitle: {
      es: 'Energía asequible y no contaminante',
      en: 'Affordable and clean energy',
      pt: 'Energia limpa e acessível',
      fr: 'Énergies propres et d’un coût abordable',
    },
  },
  {
    number: 8,
    shortTitle: {
      es: 'Trabajo decente y crecimiento económico',
      en: 'Decent work and economic growth',
      pt: 'Trabalho decente e crescimento econômico',
      fr: 'Travail décent et croissance économique',
    },
  },
  {
    number: 9,
    shortTitle: {
      es: 'Industria, innovación e infraestructura',
      en: 'Industry, innovation and infrastructure',
      pt: 'Indústria, inovação e infraestrutura',
      fr: 'Industrie, innovation et infrastructure',
    },
  },
  {
    number: 10,
    shortTitle: {
      es: 'Reducción de las desigualdades',
      en: 'Reduced inequalities',
      pt: 'Redução das desigualdades',
      fr: 'Inégalités réduites',
    },
  },
  {
    number: 11,
    shortTitle: {
      es: 'Ciudades y comunidades sostenibles',
      en: 'Sustainable cities and communities',
      pt: 'Cidades e comunidades sustentáveis',
      fr: 'Villes et communautés durables',
    },
  },
  {
    number: 12,
    shortTitle: {
      es: 'Producción y consumo responsables',
      en: 'Responsible consumption and production',
      pt: 'Consumo e produção responsáveis',
      fr: 'Consommation et production responsables',
    },
  },
  {
    number: 13,
    shortTitle: {
      es: 'Acción por el clima',
      en: 'Climate action',
      pt: 'Ação contra a mudança global do clima',
      fr: 'Mesures relatives à la lutte contre les changements climatiques',
    },
  },
  {
    number: 14,
    shortTitle: { es: 'Vida submarina', en: 'Life below water', pt: 'Vida na água', fr: 'Vie aquatique' },
  },
  {
    number: 15,
    shortTitle: {
      es: 'Vida de ecosistemas terrestres',
      en: 'Life on land',
      pt: 'Vida terrestre',
      fr: 'Vie terrestre',
    },
  },
  {
    number: 16,
    shortTitle: {
      es: 'Paz, justicia e instituciones fuertes',
      en: 'Peace, justice and strong institutions',
      pt: 'Paz, justiça e instituições eficazes',
      fr: 'Paix, justice et institutions efficaces',
    },
  },
  {
    number: 17,
    shortTitle: {
      es: 'Alianzas para lograr los objetivos',
      en: 'Partnerships for the goals',
      pt: 'Parcerias e meios de implementação',
      fr: 'Partenariats pour la réalisation des objectifs',
    },
  },
];
