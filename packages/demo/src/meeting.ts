/** The demo meeting: the regional preparatory meeting of experts held in Santiago in August 2017, as a meeting file. */
import type { AgendaItemEntry, MeetingFile } from '@aportes/taxonomy/meeting-file';
import { SUBREGIONS, countriesOf } from '@aportes/taxonomy/subregions';
import { THEMES } from '@aportes/taxonomy/themes';
import { typeset } from './typeset.js';

/**
 * Source: the concept note of the meeting (order, kinds, titles and speakers of the agenda; place, dates,
 * organizers, mandates, aim). English is its wording; other languages are our translations unless noted.
 * The note gives no times, no split by day and no presenters of the sessions: they stay unknown.
 */
const OPENING: AgendaItemEntry = {
  kind: 'OPENING',
  title: {
    es: 'Apertura de la reunión',
    en: 'Opening of the meeting',
    pt: 'Abertura da reunião',
    fr: 'Ouverture de la réunion',
  },
  speakers: [
    {
      name: 'Alicia Bárcena',
      role: {
        es: 'Secretaria Ejecutiva de la CEPAL',
        en: 'Executive Secretary of ECLAC',
        pt: 'Secretária Executiva da CEPAL',
        fr: 'Secrétaire exécutive de la CEPALC',
      },
    },
    {
      name: 'Laura Thompson',
      role: {
        es: 'Directora General Adjunta de la Organización Internacional para las Migraciones (OIM)',
        en: 'Deputy Director General of the International Organization for Migration (IOM)',
        pt: 'Diretora-Geral Adjunta da Organização Internacional para as Migrações (OIM)',
        fr: 'Directrice générale adjointe de l’Organisation internationale pour les migrations (OIM)',
      },
    },
    {
      name: 'Louise Arbour',
      role: {
        es: 'Representante Especial del Secretario General para la Migración Internacional y Secretaria General de la conferencia intergubernamental encargada de aprobar un pacto mundial para una migración segura, ordenada y regular',
        en: 'Special Representative of the Secretary-General for International Migration and Secretary-General of the intergovernmental conference to adopt a global compact for safe, orderly and regular migration',
        pt: 'Representante Especial do Secretário-Geral para a Migração Internacional e Secretária-Geral da conferência intergovernamental encarregada de adotar um pacto global para uma migração segura, ordenada e regular',
        fr: 'Représentante spéciale du Secrétaire général pour les migrations internationales et Secrétaire générale de la conférence intergouvernementale chargée d’adopter un pacte mondial pour des migrations sûres, ordonnées et régulières',
      },
    },
  ],
};

const PROCESS_PRESENTATION: AgendaItemEntry = {
  kind: 'PRESENTATION',
  title: {
    es: 'Breve presentación del proceso preparatorio del pacto mundial',
    en: 'Brief presentation of the global compact preparatory process',
    pt: 'Breve apresentação do processo preparatório do pacto global',
    fr: 'Brève présentation du processus préparatoire du pacte mondial',
  },
  speakers: [
    {
      name: 'Juan José Gómez Camacho',
      role: {
        es: 'Embajador Extraordinario y Plenipotenciario, Representante Permanente de México ante las Naciones Unidas y cofacilitador de las consultas y negociaciones intergubernamentales sobre el pacto mundial',
        en: 'Ambassador Extraordinary and Plenipotentiary, Permanent Representative of Mexico to the United Nations, and Co-facilitator of intergovernmental consultations and negotiations on the global compact',
        pt: 'Embaixador Extraordinário e Plenipotenciário, Representante Permanente do México junto às Nações Unidas e cofacilitador das consultas e negociações intergovernamentais sobre o pacto global',
        fr: 'Ambassadeur extraordinaire et plénipotentiaire, Représentant permanent du Mexique auprès des Nations Unies et cofacilitateur des consultations et négociations intergouvernementales sur le pacte mondial',
      },
    },
  ],
};

const VIDEO_MESSAGE: AgendaItemEntry = {
  kind: 'VIDEO_MESSAGE',
  title: { es: 'Mensaje en video', en: 'Video message', pt: 'Mensagem em vídeo', fr: 'Message vidéo' },
  speakers: [
    {
      name: 'Felipe González',
      role: {
        es: 'Relator Especial de las Naciones Unidas sobre los derechos humanos de los migrantes',
        en: 'United Nations Special Rapporteur on the Human Rights of Migrants',
        pt: 'Relator Especial das Nações Unidas sobre os direitos humanos dos migrantes',
        fr: 'Rapporteur spécial des Nations Unies sur les droits de l’homme des migrants',
      },
    },
  ],
};

const STUDIES: AgendaItemEntry = {
  kind: 'STUDIES',
  title: {
    es: 'Presentación sobre la migración internacional en las tres subregiones de América Latina y el Caribe, seguida de comentarios y debate',
    en: 'Presentation on international migration in the three subregions of Latin America and the Caribbean, followed by comments and discussion',
    pt: 'Apresentação sobre a migração internacional nas três sub-regiões da América Latina e do Caribe, seguida de comentários e debate',
    fr: 'Présentation sur les migrations internationales dans les trois sous-régions d’Amérique latine et des Caraïbes, suivie d’observations et d’un débat',
  },
  session: { moderation: 'PRE' },
};

/** The thematic session on contributions of migrants is moderated afterwards, so that the demo shows both ways. */
const THEMATIC_SESSIONS: AgendaItemEntry[] = THEMES.map(({ code, title }) => ({
  kind: 'THEMATIC_SESSION',
  title: withoutFullStop(title),
  themeCode: code,
  session: { moderation: code === 't4' ? 'POST' : 'PRE' },
}));

const CONCLUSIONS: AgendaItemEntry = {
  kind: 'CONCLUSIONS',
  title: {
    es: 'Sesión final de debate de las conclusiones',
    en: 'Final session for the discussion of conclusions',
    pt: 'Sessão final de debate das conclusões',
    fr: 'Séance finale de débat sur les conclusions',
  },
  session: { moderation: 'PRE' },
};

const CLOSING: AgendaItemEntry = {
  kind: 'CLOSING',
  title: {
    es: 'Clausura de la reunión por los organizadores',
    en: 'Closing of the meeting by the organizers',
    pt: 'Encerramento da reunião pelos organizadores',
    fr: 'Clôture de la réunion par les organisateurs',
  },
};

function withoutFullStop(title: (typeof THEMES)[number]['title']): (typeof THEMES)[number]['title'] {
  return Object.fromEntries(
    Object.entries(title).map(([language, text]) => [language, text.replace(/\.$/, '')]),
  );
}

export const DEMO_MEETING: MeetingFile = typeset({
  slug: 'santiago-2017',
  symbolPrefix: 'SCL2017',
  process: {
    slug: 'global-compact-for-migration',
    name: {
      es: 'Pacto mundial para una migración segura, ordenada y regular',
      en: 'Global compact for safe, orderly and regular migration',
      pt: 'Pacto global para uma migração segura, ordenada e regular',
      fr: 'Pacte mondial pour des migrations sûres, ordonnées et régulières',
    },
  },
  phase: {
    kind: 'CONSULTATION',
    name: {
      es: 'Fase de consultas',
      en: 'Consultation phase',
      pt: 'Fase de consultas',
      fr: 'Phase de consultation',
    },
  },
  // The Spanish title is the meeting's own.
  title: {
    es: 'Reunión Regional Latinoamericana y Caribeña de Expertas y Expertos en Migración Internacional preparatoria del Pacto Mundial para una Migración Segura, Ordenada y Regular',
    en: 'Latin American and Caribbean regional preparatory meeting of international migration experts on the global compact for safe, orderly and regular migration',
    pt: 'Reunião regional preparatória latino-americana e caribenha de especialistas em migração internacional sobre o pacto global para uma migração segura, ordenada e regular',
    fr: 'Réunion régionale préparatoire d’Amérique latine et des Caraïbes d’experts des migrations internationales sur le pacte mondial pour des migrations sûres, ordonnées et régulières',
  },
  place: {
    venue: {
      es: 'Sala Raúl Prebisch, sede de la CEPAL',
      en: 'Raúl Prebisch conference room, ECLAC headquarters',
      pt: 'Sala Raúl Prebisch, sede da CEPAL',
      fr: 'Salle Raúl Prebisch, siège de la CEPALC',
    },
    city: 'Santiago',
    countryCode: 'CL',
  },
  startsOn: '2017-08-30',
  endsOn: '2017-08-31',
  timeZone: 'America/Santiago',
  organizers: [
    {
      es: 'Comisión Económica para América Latina y el Caribe (CEPAL)',
      en: 'Economic Commission for Latin America and the Caribbean (ECLAC)',
      pt: 'Comissão Econômica para a América Latina e o Caribe (CEPAL)',
      fr: 'Commission économique pour l’Amérique latine et les Caraïbes (CEPALC)',
    },
    {
      es: 'Organización Internacional para las Migraciones (OIM)',
      en: 'International Organization for Migration (IOM)',
      pt: 'Organização Internacional para as Migrações (OIM)',
      fr: 'Organisation internationale pour les migrations (OIM)',
    },
    {
      es: 'División de Población del Departamento de Asuntos Económicos y Sociales de las Naciones Unidas',
      en: 'United Nations Population Division of the Department of Economic and Social Affairs',
      pt: 'Divisão de População do Departamento de Assuntos Econômicos e Sociais das Nações Unidas',
      fr: 'Division de la population du Département des affaires économiques et sociales de l’ONU',
    },
  ],
  mandates: [
    {
      symbol: 'A/RES/71/1',
      title: {
        es: 'Declaración de Nueva York para los Refugiados y los Migrantes (19 de septiembre de 2016)',
        en: 'New York Declaration for Refugees and Migrants (19 September 2016)',
        pt: 'Declaração de Nova York para Refugiados e Migrantes (19 de setembro de 2016)',
        fr: 'Déclaration de New York pour les réfugiés et les migrants (19 septembre 2016)',
      },
    },
    {
      symbol: 'A/RES/71/280',
      title: {
        es: 'Modalidades de las negociaciones intergubernamentales (6 de abril de 2017)',
        en: 'Modalities for the intergovernmental negotiations (6 April 2017)',
        pt: 'Modalidades das negociações intergovernamentais (6 de abril de 2017)',
        fr: 'Modalités des négociations intergouvernementales (6 avril 2017)',
      },
    },
  ],
  aim: {
    es: 'Generar insumos que los gobiernos utilizarán en las negociaciones del pacto mundial: recomendaciones concretas y ejemplos de buenas prácticas.',
    en: 'To generate inputs that the governments will use in negotiations on the global compact: concrete recommendations and examples of good practices.',
    pt: 'Gerar insumos que os governos usarão nas negociações do pacto global: recomendações concretas e exemplos de boas práticas.',
    fr: 'Produire des éléments que les gouvernements utiliseront dans les négociations du pacte mondial : recommandations concrètes et exemples de bonnes pratiques.',
  },
  objectives: [
    {
      es: 'Debatir las prioridades y los intereses de la región con expertas y expertos de renombre de sus países e instituciones.',
      en: 'To discuss the region’s priorities and interests with renowned experts from its countries and institutions.',
      pt: 'Debater as prioridades e os interesses da região com especialistas renomados de seus países e instituições.',
      fr: 'Débattre des priorités et des intérêts de la région avec des experts reconnus de ses pays et institutions.',
    },
  ],
  attributionDefault: 'NAME_AND_INSTITUTION',
  languages: ['es', 'en', 'pt', 'fr'],
  themes: THEMES.map((theme) => ({ ...theme })),
  subregions: SUBREGIONS.map((one) => ({ ...one, countryCodes: countriesOf(one.code) })),
  agenda: [OPENING, PROCESS_PRESENTATION, VIDEO_MESSAGE, STUDIES, ...THEMATIC_SESSIONS, CONCLUSIONS, CLOSING],
});
