/** The 23 objectives of the Global Compact for Migration (A/RES/73/195), a crosswalk for good practices. */
import type { LocalizedText } from './localized-text.js';

export interface GcmObjective {
  number: number;
  title: LocalizedText;
  shortTitle: LocalizedText;
  /** The theme of the 2017 meeting that comes closest; the mapping is ours. */
  themeCode: string;
}

/** English titles are those of the resolution; Spanish and French short titles those of the UN Network on Migration; the rest is ours. */
export const GCM_OBJECTIVES: readonly GcmObjective[] = [
  {
    number: 1,
    title: {
      es: 'Recopilar y utilizar datos exactos y desglosados para formular políticas con base empírica',
      en: 'Collect and utilize accurate and disaggregated data as a basis for evidence-based policies',
      pt: 'Coletar e utilizar dados precisos e desagregados como base para políticas baseadas em evidências',
    },
    shortTitle: { es: 'Datos', en: 'Data', pt: 'Dados', fr: 'Données' },
    themeCode: 't3',
  },
  {
    number: 2,
    title: {
      es: 'Minimizar los factores adversos y estructurales que obligan a las personas a abandonar su país de origen',
      en: 'Minimize the adverse drivers and structural factors that compel people to leave their country of origin',
    },
    shortTitle: {
      es: 'Minimizar factores adversos',
      en: 'Minimize adverse drivers',
      pt: 'Minimizar os fatores adversos',
      fr: 'Lutter contre les facteurs négatifs',
    },
    themeCode: 't2',
  },
  {
    number: 3,
    title: {
      es: 'Proporcionar información exacta y oportuna en todas las etapas de la migración',
      en: 'Provide accurate and timely information at all stages of migration',
      pt: 'Fornecer informações precisas e oportunas em todas as etapas da migração',
    },
    shortTitle: {
      es: 'Proporcionar información',
      en: 'Information provision',
      pt: 'Prestação de informações',
      fr: 'Fourniture d’informations',
    },
    themeCode: 't3',
  },
  {
    number: 4,
    title: {
      es: 'Velar por que todos los migrantes tengan pruebas de su identidad jurídica y documentación adecuada',
      en: 'Ensure that all migrants have proof of legal identity and adequate documentation',
    },
    shortTitle: {
      es: 'Identidad jurídica y documentación',
      en: 'Legal identity and documentation',
      pt: 'Identidade jurídica e documentação',
      fr: 'Identité légale et papiers',
    },
    themeCode: 't3',
  },
  {
    number: 5,
    title: {
      es: 'Aumentar la disponibilidad y flexibilidad de las vías de migración regular',
      en: 'Enhance availability and flexibility of pathways for regular migration',
      pt: 'Aumentar a disponibilidade e a flexibilidade das vias para a migração regular',
    },
    shortTitle: {
      es: 'Vías de migración regular',
      en: 'Regular pathways',
      pt: 'Vias de migração regular',
      fr: 'Filières de migration régulière',
    },
    themeCode: 't6',
  },
  {
    number: 6,
    title: {
      es: 'Facilitar la contratación equitativa y ética y salvaguardar las condiciones que garantizan el trabajo decente',
      en: 'Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work',
      pt: 'Facilitar o recrutamento justo e ético e salvaguardar condições que garantam um trabalho decente',
    },
    shortTitle: {
      es: 'Contratación y trabajo decente',
      en: 'Recruitment and decent work',
      pt: 'Recrutamento e trabalho decente',
      fr: 'Recrutement et travail décent',
    },
    themeCode: 't6',
  },
  {
    number: 7,
    title: {
      es: 'Abordar y reducir las vulnerabilidades en la migración',
      en: 'Address and reduce vulnerabilities in migration',
    },
    shortTitle: {
      es: 'Reducir vulnerabilidades',
      en: 'Reduce vulnerabilities',
      pt: 'Reduzir vulnerabilidades',
      fr: 'Réduire la vulnérabilité',
    },
    themeCode: 't1',
  },
  {
    number: 8,
    title: {
      es: 'Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes desaparecidos',
      en: 'Save lives and establish coordinated international efforts on missing migrants',
    },
    shortTitle: { es: 'Salvar vidas', en: 'Save lives', pt: 'Salvar vidas', fr: 'Sauver des vies' },
    themeCode: 't3',
  },
  {
    number: 9,
    title: {
      es: 'Reforzar la respuesta transnacional al tráfico ilícito de migrantes',
      en: 'Strengthen the transnational response to smuggling of migrants',
    },
    shortTitle: {
      es: 'Combatir el tráfico de migrantes',
      en: 'Counter smuggling',
      pt: 'Combater o contrabando de migrantes',
      fr: 'Combattre le trafic de migrants',
    },
    themeCode: 't5',
  },
  {
    number: 10,
    title: {
      es: 'Prevenir, combatir y erradicar la trata de personas en el contexto de la migración internacional',
      en: 'Prevent, combat and eradicate trafficking in persons in the context of international migration',
    },
    shortTitle: {
      es: 'Erradicar la trata de personas',
      en: 'Eradicate trafficking',
      pt: 'Erradicar o tráfico de pessoas',
      fr: 'Éradiquer la traite de personnes',
    },
    themeCode: 't5',
  },
  {
    number: 11,
    title: {
      es: 'Gestionar las fronteras de manera integrada, segura y coordinada',
      en: 'Manage borders in an integrated, secure and coordinated manner',
    },
    shortTitle: {
      es: 'Gestión de fronteras',
      en: 'Manage borders',
      pt: 'Gestão de fronteiras',
      fr: 'Gérer les frontières',
    },
    themeCode: 't3',
  },
  {
    number: 12,
    title: {
      es: 'Aumentar la certidumbre y previsibilidad de los procedimientos migratorios para la adecuada verificación de antecedentes, evaluación y derivación',
      en: 'Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral',
      pt: 'Reforçar a segurança jurídica e previsibilidade nos procedimentos de migração para triagem, processamento e encaminhamento apropriados',
    },
    shortTitle: {
      es: 'Verificación de antecedentes y derivación',
      en: 'Screening and referral',
      pt: 'Triagem e encaminhamento',
      fr: 'Contrôle, évaluation et orientation',
    },
    themeCode: 't3',
  },
  {
    number: 13,
    title: {
      es: 'Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas',
      en: 'Use immigration detention only as a measure of last resort and work towards alternatives',
    },
    shortTitle: {
      es: 'Alternativas a la detención',
      en: 'Alternatives to detention',
      pt: 'Alternativas à detenção',
      fr: 'Alternatives à la rétention',
    },
    themeCode: 't3',
  },
  {
    number: 14,
    title: {
      es: 'Mejorar la protección, asistencia y cooperación consulares a lo largo de todo el ciclo migratorio',
      en: 'Enhance consular protection, assistance and cooperation throughout the migration cycle',
    },
    shortTitle: {
      es: 'Protección consular',
      en: 'Consular protection',
      pt: 'Proteção consular',
      fr: 'Protection consulaire',
    },
    themeCode: 't3',
  },
  {
    number: 15,
    title: {
      es: 'Proporcionar a los migrantes acceso a servicios básicos',
      en: 'Provide access to basic services for migrants',
      pt: 'Fornecer acesso a serviços básicos para migrantes',
    },
    shortTitle: {
      es: 'Acceso a los servicios básicos',
      en: 'Access to basic services',
      pt: 'Acesso a serviços básicos',
      fr: 'Accès aux services de base',
    },
    themeCode: 't1',
  },
  {
    number: 16,
    title: {
      es: 'Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social',
      en: 'Empower migrants and societies to realize full inclusion and social cohesion',
      pt: 'Empoderar os migrantes e as sociedades para a plena inclusão e coesão social',
    },
    shortTitle: {
      es: 'Inclusión y cohesión social',
      en: 'Inclusion and social cohesion',
      pt: 'Inclusão e coesão social',
      fr: 'Intégration et cohésion sociale',
    },
    themeCode: 't1',
  },
  {
    number: 17,
    title: {
      es: 'Eliminar todas las formas de discriminación y promover un discurso público con base empírica para modificar las percepciones de la migración',
      en: 'Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration',
      pt: 'Eliminar todas as formas de discriminação e promover uma narrativa pública baseada em evidências para formar percepções sobre a migração',
    },
    shortTitle: {
      es: 'Eliminar la discriminación',
      en: 'Eliminate discrimination',
      pt: 'Eliminar a discriminação',
      fr: 'Éliminer les discriminations',
    },
    themeCode: 't1',
  },
  {
    number: 18,
    title: {
      es: 'Invertir en el desarrollo de aptitudes y facilitar el reconocimiento mutuo de aptitudes, cualificaciones y competencias',
      en: 'Invest in skills development and facilitate mutual recognition of skills, qualifications and competences',
      pt: 'Investir no desenvolvimento de competências e facilitar o reconhecimento mútuo de habilidades, qualificações e competências',
    },
    shortTitle: {
      es: 'Desarrollo y reconocimiento de competencias',
      en: 'Skills development and recognition',
      pt: 'Desenvolvimento e reconhecimento de competências',
      fr: 'Perfectionnement et reconnaissance des qualifications',
    },
    themeCode: 't6',
  },
  {
    number: 19,
    title: {
      es: 'Crear las condiciones necesarias para que los migrantes y las diásporas puedan contribuir plenamente al desarrollo sostenible en todos los países',
      en: 'Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries',
    },
    shortTitle: {
      es: 'Contribución de migrantes y diásporas',
      en: 'Migrant and diaspora contributions',
      pt: 'Contribuições de migrantes e diásporas',
      fr: 'Contributions des migrants et diaspora',
    },
    themeCode: 't4',
  },
  {
    number: 20,
    title: {
      es: 'Promover transferencias de remesas más rápidas, seguras y económicas y fomentar la inclusión financiera de los migrantes',
      en: 'Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants',
    },
    shortTitle: { es: 'Remesas', en: 'Remittances', pt: 'Remessas', fr: 'Envois de fonds' },
    themeCode: 't4',
  },
  {
    number: 21,
    title: {
      es: 'Colaborar para facilitar el regreso y la readmisión en condiciones de seguridad y dignidad, así como la reintegración sostenible',
      en: 'Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration',
    },
    shortTitle: {
      es: 'Retorno y reintegración dignos',
      en: 'Dignified return and reintegration',
      pt: 'Retorno e reintegração dignos',
      fr: 'Retour digne et réintégration durable',
    },
    themeCode: 't3',
  },
  {
    number: 22,
    title: {
      es: 'Establecer mecanismos para la portabilidad de la seguridad social y las prestaciones adquiridas',
      en: 'Establish mechanisms for the portability of social security entitlements and earned benefits',
    },
    shortTitle: {
      es: 'Protección social',
      en: 'Social protection',
      pt: 'Proteção social',
      fr: 'Protection sociale',
    },
    themeCode: 't4',
  },
  {
    number: 23,
    title: {
      es: 'Fortalecer la cooperación internacional y las alianzas mundiales para la migración segura, ordenada y regular',
      en: 'Strengthen international cooperation and global partnerships for safe, orderly and regular migration',
    },
    shortTitle: {
      es: 'Cooperación internacional',
      en: 'International cooperation',
      pt: 'Cooperação internacional',
      fr: 'Coopération internationale',
    },
    themeCode: 't3',
  },
];
