/** Said on theme i: worries, and proposals that were still being weighed. */
import { accepted, changesRequested } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const THEME_1_DEBATED: readonly DemoContribution[] = [
  {
    key: 'stopped-at-the-bus',
    author: 'saintfleur',
    session: 't1',
    ago: 187,
    kind: 'CONCERN',
    language: 'fr',
    subregions: ['south_america'],
    countries: ['CL'],
    attribution: 'INSTITUTION',
    text: 'Dans le même autocar, la police demande les papiers à ceux dont la peau est noire et à eux seuls. Ce n’est écrit nulle part ; c’est pourquoi personne ne peut le contester.',
    then: [accepted(173, 'olivera')],
    support: [
      {
        institution: ['mamani', 'batista', 'prado', 'dorcely', 'charles', 'santana', 'toledo'],
        personal: ['calfucura', 'olivera', 'stclair', 'marcellin'],
      },
    ],
    comments: [
      {
        by: 'calfucura',
        ago: 181,
        text: 'Lo contamos en una estación durante dos meses: una de cada nueve personas afrodescendientes fue controlada, frente a una de cada ciento diez del resto. Con ese número la policía aceptó hablar.',
        replies: [
          {
            by: 'saintfleur',
            ago: 178,
            text: 'Voilà la recommandation : compter, et rendre le compte public. La confiance vient après.',
          },
          {
            by: 'prado',
            ago: 175,
            text: 'Um recibo a cada abordagem, com hora, lugar e motivo. Onde se adotou, as abordagens caíram para metade no primeiro ano.',
          },
        ],
      },
    ],
  },
  {
    key: 'ninety-days-for-the-family',
    author: 'montenegro',
    session: 't1',
    ago: 184,
    kind: 'RECOMMENDATION',
    language: 'es',
    subregions: ['central_america_mexico'],
    title: 'Reunificación familiar con plazo',
    text: 'Que los Estados resuelvan en noventa días las solicitudes de reunificación de niñas y niños con su madre, su padre o quien los criaba, y que el silencio al cabo del plazo valga como visado de entrada.',
    addressees: ['STATES'],
    groups: ['CHILDREN', 'FAMILIES'],
    details: {
      rationale:
        'La espera media que registran nuestros consulados es de catorce meses. En ese tiempo uno de cada cinco adolescentes emprende el viaje solo.',
      timeHorizon: 'Reglamentos en 2018; silencio positivo desde enero de 2019.',
      indicator: 'Mediana de días por consulado; visados por silencio.',
    },
    then: [accepted(166, 'whitlock')],
    support: [
      {
        institution: ['zelaya', 'montufar', 'cifuentes', 'castillo', 'arriaga', 'pacheco'],
        personal: ['quiros'],
        delegation: ['funes', 'andrade'],
        reservations: [
          {
            by: 'vasconcelos',
            capacity: 'DELEGATION',
            text: 'Apoiamos o prazo. O silêncio positivo para vistos exige, no nosso caso, lei complementar; pedimos que fique como opção.',
          },
        ],
      },
    ],
    comments: [
      {
        by: 'zelaya',
        ago: 171,
        text: 'Catorce meses es la media. En los expedientes que llevamos, cuando la crianza es de la abuela, son veintiséis: no hay casilla para ella.',
        replies: [
          {
            by: 'montenegro',
            ago: 168,
            text: 'Por eso dice «o quien los criaba». Costó tres reuniones dejarlo.',
          },
        ],
      },
    ],
  },
  {
    key: 'measuring-discrimination',
    author: 'navarrete',
    session: 't1',
    ago: 176,
    kind: 'CHALLENGE',
    language: 'es',
    subregions: ['central_america_mexico', 'south_america'],
    text: 'No sabemos medir la discriminación que la propia víctima ya da por normal. Las encuestas preguntan «¿se ha sentido discriminado?» y quien lleva años en el país contesta que no.',
    then: [accepted(163, 'olivera')],
    support: [{ personal: ['calfucura', 'elamrani', 'villagra', 'marcellin'] }],
    comments: [
      {
        by: 'elamrani',
        ago: 167,
        text: 'Ask about events, not feelings: turned away at a counter, paid less for the same day, stopped on the street. Then compare with people born here.',
      },
    ],
  },
  {
    key: 'racism-has-a-history',
    author: 'prado',
    session: 't1',
    ago: 170,
    kind: 'MAIN_THEME',
    language: 'pt',
    subregions: ['south_america', 'caribbean'],
    text: 'A xenofobia na nossa região não é contra quem vem de fora: é contra quem vem de fora e é negro, indígena ou pobre. Sem a palavra racismo, o primeiro tema fica sem sujeito.',
    then: [accepted(158, 'olivera')],
    support: [
      {
        institution: ['saintfleur', 'santana', 'dorcely', 'batista', 'huaman', 'charles'],
        personal: ['calfucura', 'stclair', 'navarrete'],
        notJoining: ['baeza'],
      },
    ],
  },
  {
    key: 'paid-at-the-checkpoint',
    author: 'zelaya',
    session: 't1',
    ago: 128,
    kind: 'CONCERN',
    language: 'es',
    subregions: ['central_america_mexico'],
    attribution: 'KIND_AND_SUBREGION',
    text: 'Nos preocupa el cobro ilegal en tres puestos de control de la carretera: lo hemos documentado en 64 testimonios con fecha, lugar y número de patrulla, y ninguna de las quejas presentadas ha tenido respuesta.',
    then: [accepted(117, 'olivera')],
    support: [{ institution: ['arriaga', 'pacheco'], personal: ['avelar'] }],
    comments: [
      {
        by: 'olivera',
        ago: 112,
        text: 'Gracias por volver a escribirlo. Así, con los testimonios, se puede llevar a una conclusión.',
      },
    ],
  },
  {
    key: 'border-indigenous-peoples',
    author: 'august',
    session: 't1',
    ago: 145,
    kind: 'RECOMMENDATION',
    language: 'en',
    subregions: ['central_america_mexico', 'caribbean'],
    countries: ['BZ', 'GT', 'MX'],
    text: 'More should be done for indigenous peoples whose land was there before the border was.',
    addressees: ['STATES'],
    groups: ['INDIGENOUS'],
    then: [
      changesRequested(
        126,
        'whitlock',
        'The principle is clear and would be welcome. Could you name one concrete thing that the border services should do, for example on crossing for ceremonies or schooling, and who decides on it together with the communities?',
      ),
    ],
    support: [{ from: 141, personal: ['navarrete'], institution: ['montufar'] }],
  },
  {
    key: 'school-without-papers',
    author: 'saintfleur',
    session: 't1',
    ago: 93,
    writtenAgo: 103,
    kind: 'RECOMMENDATION',
    language: 'fr',
    subregions: ['south_america', 'caribbean'],
    text: 'Que toute école inscrive un enfant le jour où il se présente, avec ou sans papiers, et lui délivre en fin d’année le même bulletin et le même diplôme qu’aux autres : aujourd’hui beaucoup suivent les cours comme « auditeurs » et n’ont rien à montrer.',
    addressees: ['STATES', 'LOCAL_GOVERNMENT'],
    groups: ['CHILDREN', 'STUDENTS', 'IRREGULAR'],
    details: {
      timeHorizon: 'Rentrée 2018.',
      indicator: 'Nombre d’élèves inscrits comme auditeurs, qui devrait tomber à zéro.',
    },
    then: [accepted(74, 'olivera')],
    support: [
      {
        institution: ['cifuentes', 'huaman', 'mamani', 'santana', 'colmenares', 'forde'],
        delegation: ['philistin', 'andrade'],
        personal: ['calfucura'],
      },
    ],
    comments: [
      {
        by: 'mamani',
        ago: 69,
        text: 'Mi hija fue «oyente» tres años. El diploma llegó cuando ya había dejado de ir.',
      },
    ],
  },
];
