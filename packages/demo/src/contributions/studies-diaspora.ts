/** Said on the studies: what migrants and diasporas contribute, remittances, earned benefits (theme iv). */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const STUDIES_DIASPORA: readonly DemoContribution[] = [
  {
    key: 'price-on-the-counter',
    author: 'saboia',
    session: 'studies',
    ago: 336,
    kind: 'RECOMMENDATION',
    language: 'pt',
    theme: 't4',
    subregions: ['south_america', 'caribbean'],
    title: 'O preço total da remessa, visível antes de pagar',
    text: 'Que os bancos centrais da região obriguem todo prestador de remessas a informar, antes da confirmação e num único número, quanto sai do bolso de quem envia e quanto chega à mão de quem recebe, e a publicar esse número por corredor no primeiro dia útil de cada mês.',
    addressees: ['STATES', 'PRIVATE_SECTOR'],
    groups: ['FAMILIES', 'WORKERS'],
    details: {
      rationale:
        'Metade do custo de uma remessa está no câmbio, que ninguém mostra. A meta 10.c fala de 3 %; sem um número comparável, cada empresa mede a parte que lhe convém. Digo isto como empresa: competimos melhor às claras.',
      instrument: 'Resolução do banco central e um formato aberto de dados comum aos países.',
      timeHorizon: 'Doze meses após a adoção.',
      indicator: 'Custo médio total por corredor para 200 dólares; número de corredores acima de 5 %.',
    },
    then: [accepted(319, 'olivera')],
    support: [
      {
        institution: [
          'barrios',
          'echeverri',
          'castillo',
          'dorcely',
          'augustine',
          'figueiredo',
          'mamani',
          'toledo',
          'elamrani',
        ],
        delegation: ['vasconcelos', 'yearwood'],
        reservations: [
          {
            by: 'rolle',
            capacity: 'INSTITUTION',
            text: 'Support the single figure; monthly publication by corridor will name small operators that serve one island each. Quarterly would do.',
          },
        ],
      },
    ],
    comments: [
      {
        by: 'barrios',
        ago: 325,
        text: 'De acuerdo con el número único. Pero el costo no es solo el precio: en mi país la mitad de los puntos de pago está a más de una hora. Habría que publicar también la distancia.',
        replies: [
          {
            by: 'saboia',
            ago: 322,
            text: 'Distância muda devagar; preço muda todo dia. Sugiro dois relatórios, um mensal e um anual.',
          },
          {
            by: 'elamrani',
            ago: 316,
            text: 'The yearly one exists in four countries as a by-product of the household survey. It would cost nothing to publish the table.',
          },
        ],
      },
      {
        by: 'castillo',
        ago: 309,
        kind: 'QUESTION',
        text: 'Who checks? In my corridor the published fee and the fee at the shop window have been two different things for years.',
        replies: [
          {
            by: 'saboia',
            ago: 305,
            text: 'Compras de teste, quatro por ano e por corredor, pagas pelo supervisor. É barato e assusta.',
          },
        ],
      },
    ],
  },
  {
    key: 'town-and-abroad-fund',
    author: 'echeverri',
    session: 'studies',
    ago: 331,
    kind: 'GOOD_PRACTICE',
    language: 'es',
    theme: 't4',
    subregions: ['south_america'],
    countries: ['CO', 'ES'],
    title: 'Un peso de fuera, uno del municipio: fondo de coinversión entre una diáspora y sus pueblos',
    text: 'Once asociaciones de emigrados y siete municipios cafeteros sostienen desde 2012 un fondo al que cada parte aporta lo mismo. Decide una asamblea en la que quienes viven fuera tienen la mitad de los votos y quienes viven allí la otra mitad, y no se financia nada que nadie vaya a mantener después.',
    groups: ['DIASPORA', 'FAMILIES'],
    details: {
      level: 'Municipal, siete municipios de una misma cuenca.',
      implementer: 'Federación de Asociaciones Colombianas en Levante.',
      partners: 'Los siete municipios, una cooperativa de ahorro y la universidad del departamento.',
      dates: 'Desde septiembre de 2012; cinco convocatorias cerradas.',
      beneficiaries:
        'Unas 31 000 personas de los siete municipios; 640 familias con alguien fuera aportan cada mes.',
      whatWasDone:
        'Cada asociación recauda en su ciudad y cada municipio pone la misma suma en su presupuesto, con nombre y partida. La convocatoria se abre en febrero; en junio vota la asamblea, por videoconferencia y con las actas publicadas esa misma noche. Desde 2015 toda propuesta lleva un plan de mantenimiento a cinco años firmado por quien lo va a pagar.',
      results:
        'Se financiaron 38 obras y servicios por el equivalente de 1,9 millones de dólares. De las 22 terminadas antes de 2015 funcionan 13; de las 16 posteriores, con plan de mantenimiento, funcionan las 16.',
      enablingFactors:
        'La paridad de votos. Cuando decidía solo quien ponía el dinero se hicieron tres canchas y ningún acueducto.',
      constraints:
        'Los calendarios electorales: en dos municipios el nuevo alcalde congeló la partida y hubo que esperar un año.',
      lessons:
        'El dinero fue lo fácil. Lo difícil fue que la gente de fuera aceptara que el pueblo de su memoria ya no es el de ahora.',
      replicability:
        'Probado después en dos municipios de otra región, con el mismo reglamento y un solo cambio: voto secreto.',
      sources: 'Actas de la asamblea 2012–2017; auditoría de la universidad, 2016.',
    },
    then: [accepted(312, 'olivera')],
    support: [
      {
        institution: ['castillo', 'dorcely', 'figueiredo', 'augustine', 'colmenares'],
        personal: ['villagra', 'quiros'],
        delegation: ['andrade'],
      },
    ],
    comments: [
      {
        by: 'dorcely',
        ago: 318,
        text: 'Nous avons commis les mêmes erreurs : un terrain de sport, puis un deuxième. La règle des cinq ans d’entretien, je l’emporte avec moi.',
      },
      {
        by: 'huaman',
        ago: 302,
        kind: 'QUESTION',
        text: '¿Cuántas mujeres votan en la asamblea? Pregunto porque quienes envían son mayoría mujeres y en estas mesas no suelen estar.',
        replies: [
          {
            by: 'echeverri',
            ago: 298,
            text: 'El 44 % este año, el 19 % en 2012. Cambió cuando se pasó la reunión del sábado al domingo por la tarde, hora de allá.',
          },
        ],
      },
    ],
  },
  {
    key: 'pension-of-the-carer',
    author: 'dorcely',
    session: 'studies',
    ago: 327,
    kind: 'RECOMMENDATION',
    language: 'fr',
    theme: 't4',
    subregions: ['caribbean'],
    title: 'La retraite de celles qui soignent ailleurs',
    text: 'Que les États de la Caraïbe et les principaux pays d’accueil concluent, d’ici à 2020, des accords de totalisation couvrant d’abord les aides-soignantes, les infirmières et les employées de maison, afin que dix ans cotisés ici et huit ans cotisés là ouvrent droit à une pension servie là où la personne choisit de vieillir.',
    addressees: ['STATES', 'REGIONAL_BODY'],
    groups: ['WOMEN', 'WORKERS', 'OLDER'],
    details: {
      rationale:
        'Beaucoup d’entre elles ont cotisé dans trois pays et n’ont droit à rien dans aucun. Commencer par trois métiers, c’est commencer par ceux où les carrières sont les plus morcelées et les dossiers les plus simples.',
      instrument: 'Accords bilatéraux selon un modèle commun, avec un guichet unique par pays.',
      timeHorizon: 'Modèle en 2018, premiers accords en 2020.',
      indicator: 'Nombre de pensions totalisées versées chaque année, par métier et par pays de résidence.',
    },
    then: [accepted(309, 'whitlock')],
    support: [
      {
        institution: ['augustine', 'saintfleur', 'marcellin', 'toledo', 'charles', 'pacheco', 'diarra'],
        personal: ['stclair', 'whitlock'],
        delegation: ['philistin', 'yearwood'],
      },
    ],
    comments: [
      {
        by: 'augustine',
        ago: 313,
        text: 'Our members would sign today. One warning from experience: agreements that name the professions age badly. “Care worker” was not a registered title when ours was drafted.',
        replies: [
          {
            by: 'dorcely',
            ago: 310,
            text: 'On pourrait renvoyer la liste à une annexe révisable par échange de lettres.',
          },
        ],
      },
    ],
  },
  {
    key: 'a-seat-for-every-nurse',
    author: 'augustine',
    session: 'studies',
    ago: 315,
    kind: 'RECOMMENDATION',
    language: 'en',
    theme: 't4',
    subregions: ['caribbean', 'south_america'],
    countries: ['GY'],
    text: 'For every nurse whom a health service recruits from a Caribbean State, that service should pay, within the same year, for one place in a nursing school of that State, and publish both numbers.',
    addressees: ['STATES', 'PRIVATE_SECTOR', 'DONORS'],
    groups: ['WORKERS', 'WOMEN', 'STUDENTS'],
    details: {
      rationale:
        'People will go on leaving and have every right to. What empties a ward is not that a nurse left but that nobody was trained to follow her.',
      indicator: 'Nurses recruited and places paid for, by recruiting service and year.',
    },
    then: [accepted(301, 'whitlock')],
    support: [
      {
        institution: ['dorcely', 'charles', 'augustehenry', 'forde'],
        delegation: ['yearwood', 'doerga'],
        reservations: [
          {
            by: 'diarra',
            capacity: 'INSTITUTION',
            text: 'D’accord sur le principe ; une place pour une recrue ne suffit pas là où la moitié des élèves abandonnent. Parlons plutôt d’une diplômée pour une recrue.',
          },
        ],
      },
    ],
  },
  {
    key: 'seasonal-contributions',
    author: 'salvatierra',
    session: 'studies',
    ago: 308,
    kind: 'RECOMMENDATION',
    language: 'es',
    theme: 't4',
    subregions: ['south_america'],
    text: 'Que las instituciones de seguridad social de los países andinos y del Cono Sur acepten, desde enero de 2019, cotizaciones por días y no solo por meses de quienes trabajan por temporada, y las sumen entre países con el formulario del convenio multilateral iberoamericano que la mayoría ya aplica.',
    addressees: ['STATES', 'REGIONAL_BODY'],
    groups: ['WORKERS'],
    details: {
      instrument: 'Resolución de cada institución; no exige tratado nuevo.',
      timeHorizon: 'Enero de 2019.',
      indicator: 'Personas con al menos 30 días cotizados en dos o más países en un mismo año.',
    },
    then: [accepted(292, 'olivera')],
    support: [
      { institution: ['mamani', 'baeza', 'colmenares'], personal: ['calfucura'], delegation: ['andrade'] },
    ],
  },
  {
    key: 'money-and-advice',
    author: 'castillo',
    session: 'studies',
    ago: 303,
    kind: 'MAIN_THEME',
    language: 'en',
    theme: 't4',
    subregions: ['central_america_mexico'],
    text: 'Diasporas are asked for their money every month and for their advice once in ten years. The study counts what is sent to the last cent and says nothing of what is learnt: trades, languages, how a clinic can be run. A contribution that is not measured is soon thought not to exist.',
    then: [accepted(290, 'whitlock')],
    support: [{ institution: ['echeverri', 'figueiredo', 'dorcely'], personal: ['navarrete'] }],
    comments: [
      {
        by: 'figueiredo',
        ago: 296,
        text: 'No Japão, as nossas professoras voluntárias já alfabetizaram em português mais de duas mil crianças. Em nenhuma estatística isso aparece como contribuição.',
      },
    ],
  },
];
