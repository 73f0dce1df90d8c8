/** Proposals on theme ii that found broad support: disasters, drought, money after the storm. */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const THEME_2_PROPOSALS: readonly DemoContribution[] = [
  {
    key: 'doors-open-after-the-storm',
    author: 'stclair',
    session: 't2',
    ago: 67,
    kind: 'RECOMMENDATION',
    language: 'en',
    subregions: ['caribbean', 'central_america_mexico'],
    title: 'Doors that open by themselves after a storm',
    text: 'Neighbouring States should sign, before June 2018, a standing arrangement by which, once one of them declares a disaster, its nationals may enter the others for ninety days with any document or none, work there, send children to school, and go home when they choose; no new decision is needed on the day.',
    addressees: ['STATES', 'REGIONAL_BODY'],
    groups: ['FAMILIES', 'CHILDREN', 'OLDER'],
    details: {
      rationale:
        'After the last great storm it took one island eleven days to obtain permission for its school children to finish the term next door. The permission came by telephone, from a friend of a friend. A rule would have taken an hour.',
      instrument:
        'Protocol to the free movement regimes in force, triggered by the declaration of the affected State and by nothing else.',
      timeHorizon: 'Before the hurricane season of 2018.',
      indicator:
        'Hours from the declaration to the first admission; share of children in school within ten days.',
    },
    then: [accepted(58, 'whitlock')],
    support: [
      {
        personal: ['whitlock', 'olivera', 'navarrete', 'villagra'],
        institution: [
          'augustehenry',
          'forde',
          'solberg',
          'charles',
          'rolle',
          'toledo',
          'dorcely',
          'marcellin',
          'batista',
          'avelar',
          'montufar',
          'zelaya',
          'castillo',
          'barrios',
          'pacheco',
          'cifuentes',
          'salvatierra',
          'augustine',
        ],
        delegation: ['yearwood', 'philistin', 'doerga', 'funes'],
        reservations: [
          {
            by: 'august',
            capacity: 'DELEGATION',
            text: 'We would join with a ceiling: a country of our size cannot promise ninety days to a neighbour thirty times larger.',
          },
        ],
      },
    ],
    comments: [
      {
        by: 'august',
        ago: 62,
        kind: 'QUESTION',
        text: 'What happens on the ninety-first day if the house is still without a roof?',
        replies: [
          {
            by: 'stclair',
            ago: 60,
            text: 'Renewal once, by the same automatic rule, if the affected State extends its declaration. After that, ordinary law.',
          },
          {
            by: 'marcellin',
            ago: 57,
            text: 'Dans nos territoires, la moitié des familles logées après le cyclone étaient encore chez des cousins deux ans plus tard. Le droit ordinaire doit donc être prêt, lui aussi.',
          },
        ],
      },
      {
        by: 'rolle',
        ago: 54,
        text: 'Employers will take people at once if the right to work is in the first paragraph and not in an annex. Please keep it there.',
      },
      {
        by: 'salvatierra',
        ago: 41,
        text: 'En el Altiplano no hay huracanes, hay sequías: nadie las declara el día en que empiezan. ¿Se puede prever un disparador para lo lento?',
        replies: [
          {
            by: 'stclair',
            ago: 37,
            text: 'I have no good answer. A published index, perhaps, two seasons in a row below a line. I would gladly write that with you.',
          },
          {
            by: 'villagra',
            ago: 33,
            text: 'En el Chaco usamos justamente un índice de dos campañas. Se lo paso en el receso.',
          },
        ],
      },
    ],
  },
  {
    key: 'work-before-hunger',
    author: 'funes',
    session: 't2',
    ago: 61,
    kind: 'RECOMMENDATION',
    language: 'es',
    subregions: ['central_america_mexico'],
    countries: ['HN', 'GT', 'SV', 'NI'],
    title: 'Empleo en los meses de hambre, antes de que la familia decida el viaje',
    text: 'Que los gobiernos del corredor seco, con los bancos de desarrollo, garanticen desde 2019 sesenta jornales pagados entre mayo y agosto a cada hogar en municipios con dos cosechas perdidas, en obras de agua y suelo que elija la propia comunidad, con pago semanal por teléfono a nombre de quien cocina.',
    addressees: ['STATES', 'DONORS', 'LOCAL_GOVERNMENT'],
    groups: ['FAMILIES', 'WOMEN', 'INDIGENOUS', 'RETURNEES'],
    details: {
      rationale:
        'Seis de cada diez retornados que entrevistamos salieron entre mayo y agosto. No fue la violencia de ese año ni el sueño del norte: fue la segunda cosecha.',
      instrument:
        'Programa multianual con lista pública de municipios, activado por el índice de cosechas y no por decreto.',
      timeHorizon: 'Cien municipios en 2019, todos los que cumplan el criterio en 2021.',
      indicator:
        'Hogares con salida de un miembro entre mayo y agosto, comparados con municipios vecinos sin programa.',
    },
    then: [accepted(50, 'whitlock')],
    support: [
      {
        institution: [
          'zelaya',
          'avelar',
          'montufar',
          'castillo',
          'arriaga',
          'barrios',
          'pacheco',
          'solberg',
          'salvatierra',
        ],
        personal: ['navarrete', 'quiros'],
        delegation: ['montenegro'],
        reservations: [
          {
            by: 'cifuentes',
            capacity: 'INSTITUTION',
            text: 'Respaldamos, con una salvaguarda escrita: ninguna jornada para menores de dieciséis años, ni «ayudando».',
          },
        ],
      },
    ],
    comments: [
      {
        by: 'castillo',
        ago: 53,
        text: 'Our clubs already wire money in June for exactly this. If the list of municipalities were public in April, we could match the wages instead of guessing.',
        replies: [
          {
            by: 'funes',
            ago: 51,
            text: 'La lista se puede publicar el 15 de abril. Lo pongo en la próxima versión si hay ocasión.',
          },
        ],
      },
      {
        by: 'navarrete',
        ago: 46,
        kind: 'QUESTION',
        text: '¿No se corre el riesgo de financiar el viaje? En dos estudios, con más ingreso salió más gente, no menos.',
        replies: [
          {
            by: 'funes',
            ago: 44,
            text: 'Puede ser, y no lo llamaría fracaso: quien sale con ahorro y no con deuda viaja de otra manera. Pero que se mida.',
          },
        ],
      },
    ],
  },
  {
    key: 'no-fee-for-thirty-days',
    author: 'saboia',
    session: 't2',
    ago: 53,
    kind: 'RECOMMENDATION',
    language: 'pt',
    subregions: ['caribbean', 'central_america_mexico', 'south_america'],
    text: 'Após um desastre declarado, que os prestadores de remessas suspendam a tarifa por trinta dias no corredor afetado e que os supervisores aceitem, nesse período, a identificação por testemunho para quem perdeu os documentos.',
    addressees: ['PRIVATE_SECTOR', 'STATES'],
    groups: ['FAMILIES', 'DIASPORA'],
    details: {
      rationale:
        'Depois do terremoto de 2010 o dinheiro das famílias chegou antes do dos doadores. Chegou menos porque quem recebia não tinha como provar quem era.',
      instrument: 'Código de conduta das empresas e circular prévia do supervisor, pronta na gaveta.',
      indicator: 'Empresas aderentes por corredor; valor enviado sem tarifa.',
    },
    then: [accepted(42, 'olivera')],
    support: [
      {
        institution: ['barrios', 'dorcely', 'castillo', 'figueiredo', 'augustine', 'echeverri', 'forde'],
        delegation: ['philistin'],
        notJoining: ['elamrani'],
      },
    ],
    comments: [
      {
        by: 'elamrani',
        ago: 38,
        text: 'I am not joining only because identification by witness, even for thirty days, will be read as a hole by those who watch money. Better: a capped amount and no other change.',
        replies: [
          {
            by: 'saboia',
            ago: 35,
            text: 'Um teto de 200 dólares por envio resolveria as duas coisas. Boa sugestão.',
          },
        ],
      },
    ],
  },
  {
    key: 'corridors-with-water',
    author: 'arriaga',
    session: 't2',
    ago: 35,
    kind: 'RECOMMENDATION',
    language: 'es',
    theme: 't3',
    subregions: ['central_america_mexico'],
    text: 'Que en toda emergencia declarada los Estados de tránsito abran en 48 horas un corredor con agua, salud y registro voluntario cada cuarenta kilómetros, atendido por los municipios y los albergues que ya existen, con dinero que llegue a ellos y no solo a las capitales.',
    addressees: ['STATES', 'LOCAL_GOVERNMENT', 'DONORS', 'CIVIL_SOCIETY'],
    groups: ['FAMILIES', 'CHILDREN', 'IRREGULAR', 'DISABILITY'],
    details: {
      rationale:
        'En la última emergencia los albergues gastaron en nueve días lo de cuatro meses. El fondo nacional llegó al día ciento doce.',
      instrument: 'Convenio marco firmado antes de la emergencia, con precios por persona y día.',
      indicator: 'Horas hasta el primer punto abierto; parte del gasto ejecutada por municipios y albergues.',
    },
    then: [accepted(26, 'whitlock')],
    support: [
      {
        institution: ['zelaya', 'montufar', 'pacheco', 'avelar', 'batista'],
        personal: ['navarrete'],
        delegation: ['montenegro'],
        notJoining: ['august'],
      },
    ],
  },
  {
    key: 'a-count-that-includes-the-night',
    author: 'marcellin',
    session: 't2',
    ago: 42,
    kind: 'RECOMMENDATION',
    language: 'fr',
    subregions: ['caribbean'],
    title: 'Compter les déplacés au-delà de l’abri',
    text: 'Que les instituts de statistique de la Caraïbe ajoutent, dans les soixante jours qui suivent une catastrophe, trois questions à l’enquête emploi : où dormiez-vous la veille, où dormez-vous aujourd’hui, où comptez-vous dormir dans six mois.',
    addressees: ['STATES', 'UN_SYSTEM', 'ACADEMIA'],
    details: {
      rationale:
        'On compte les lits des abris. Or huit personnes sur dix vont chez des proches et disparaissent des chiffres, puis des aides.',
      timeHorizon: 'Questions testées avant juin 2018.',
      indicator: 'Délai entre l’événement et la première estimation publiée.',
    },
    then: [accepted(30, 'whitlock')],
    support: [
      {
        institution: ['forde', 'solberg'],
        personal: ['stclair', 'elamrani', 'navarrete', 'whitlock'],
        delegation: ['philistin'],
      },
    ],
  },
];
