/** Said on the studies: smuggling, trafficking and contemporary slavery (theme v). */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const STUDIES_PROTECTION: readonly DemoContribution[] = [
  {
    key: 'river-protocol',
    author: 'prado',
    session: 'studies',
    ago: 335,
    kind: 'GOOD_PRACTICE',
    language: 'pt',
    theme: 't5',
    subregions: ['south_america'],
    countries: ['BR', 'PE', 'CO'],
    title: 'Protocolo do rio: barqueiros que identificam o tráfico de pessoas antes do porto',
    text: 'Em seis trechos de um rio amazônico, barqueiros, enfermeiras de posto fluvial e donas de pensão foram formados para reconhecer quatro sinais e acionar uma única linha de rádio. Quem atende é uma rede de mulheres, não a polícia; a denúncia só segue adiante com o consentimento da pessoa, exceto se for criança.',
    groups: ['CHILDREN', 'WOMEN', 'INDIGENOUS', 'VICTIMS'],
    details: {
      summary:
        'Identificação comunitária de vítimas em rotas fluviais sem presença do Estado, com linha de rádio e consentimento.',
      level: 'Local e transfronteiriço: seis trechos de rio em três países.',
      implementer: 'Rede Correnteza contra o Tráfico de Pessoas.',
      partners: 'Três associações indígenas, duas defensorias públicas, os postos de saúde fluviais.',
      dates: 'Piloto em 2013; em funcionamento contínuo desde 2015.',
      beneficiaries:
        'Passageiras e passageiros das rotas; sobretudo meninas indígenas levadas para trabalho doméstico nas cidades.',
      whatWasDone:
        'Percorremos as rotas durante três meses como passageiras, para saber onde as pessoas param, comem e dormem. Desses lugares saíram os quatro sinais: quem paga a passagem não viaja; os documentos estão com outra pessoa; o destino muda durante a viagem; a menina não sabe o sobrenome de quem a espera. Formamos 212 pessoas em grupos de dez, na língua delas, e deixamos em cada ponto um rádio e um caderno.',
      results:
        'Até junho de 2017, 187 chamadas; em 96 confirmou-se tráfico ou exploração. 71 eram menores de idade. Nenhuma pessoa formada sofreu represália conhecida; duas mudaram de trecho por precaução.',
      enablingFactors: 'Os barqueiros são pais. E o rádio já existia para o tempo e para os partos.',
      constraints: 'Na vazante as rotas mudam e a rede fica cega em dois trechos durante quatro meses.',
      lessons:
        'Quatro sinais bastam. Quando tentamos onze, ninguém ligou. E a palavra «tráfico» afasta: no caderno está escrito «viagem que preocupa».',
      replicability: 'Adaptado em 2016 a uma estação rodoviária, com taxistas no lugar de barqueiros.',
      sources:
        'Cadernos da linha de rádio, 2015–2017, anonimizados; relatório à assembleia da rede, julho de 2017.',
    },
    then: [accepted(314, 'whitlock')],
    support: [
      {
        institution: [
          'santana',
          'huaman',
          'arriaga',
          'batista',
          'cifuentes',
          'montufar',
          'charles',
          'colmenares',
          'saintfleur',
          'salvatierra',
          'figueiredo',
        ],
        personal: ['villagra', 'marcellin', 'calfucura', 'navarrete'],
        delegation: ['vasconcelos', 'andrade', 'doerga', 'montenegro'],
      },
    ],
    comments: [
      {
        by: 'charles',
        ago: 323,
        kind: 'QUESTION',
        text: 'Consent before any report, even where the boatman knows the recruiter will travel again tomorrow? How do you carry that?',
        replies: [
          {
            by: 'prado',
            ago: 319,
            text: 'Com dificuldade. Avisamos o trecho seguinte sem nomear ninguém: “barco azul, atenção”. Não é ideal, mas a quem quebrou a confiança uma vez ninguém volta a ligar.',
          },
        ],
      },
      {
        by: 'montufar',
        ago: 311,
        text: 'Con niñas y niños la regla tiene que ser la inversa y aquí está bien puesta. Pediría que se escriba también quién firma la medida de protección en la primera hora.',
        replies: [
          {
            by: 'prado',
            ago: 306,
            text: 'A defensoria de plantão, por rádio, com gravação. Está no caderno, página 3; acrescento às fontes.',
          },
        ],
      },
      {
        by: 'huaman',
        ago: 299,
        text: 'Nos lo llevamos a la estación de buses de Quincha. ¿Nos comparten el cuaderno en castellano?',
        replies: [{ by: 'prado', ago: 297, text: 'Sim, e em duas línguas indígenas. Mando hoje à noite.' }],
      },
    ],
  },
  {
    key: 'ninety-days-to-recover',
    author: 'arriaga',
    session: 'studies',
    ago: 324,
    kind: 'RECOMMENDATION',
    language: 'es',
    theme: 't5',
    subregions: ['central_america_mexico', 'caribbean'],
    title: 'Noventa días para recuperarse, sin condición',
    text: 'Que toda persona sobre la que existan indicios razonables de trata reciba un permiso de estancia de noventa días, renovable, con alojamiento, salud y asesoría legal, sin que dependa de que denuncie ni de que el proceso penal avance, y que mientras dure no pueda ser detenida ni devuelta.',
    addressees: ['STATES'],
    groups: ['VICTIMS', 'IRREGULAR', 'WOMEN', 'CHILDREN'],
    details: {
      rationale:
        'En nuestros albergues siete de cada diez personas con indicios de trata rechazan la ayuda cuando saben que tienen que declarar. A las tres semanas de dormir bien, la mitad cambia de opinión por su cuenta.',
      instrument: 'Reforma de los reglamentos migratorios; en la mayoría de los países no exige ley.',
      timeHorizon: 'Dieciocho meses.',
      indicator:
        'Permisos concedidos, renovados y negados, con motivo; mediana de horas entre el primer indicio y el permiso.',
    },
    then: [accepted(310, 'whitlock')],
    support: [
      {
        institution: ['prado', 'charles', 'batista', 'zelaya', 'pacheco', 'cifuentes', 'montufar', 'toledo'],
        personal: ['quiros', 'navarrete', 'olivera'],
        delegation: ['andrade'],
        reservations: [
          {
            by: 'montenegro',
            capacity: 'DELEGATION',
            text: 'Acompañamos el permiso. Noventa días de alojamiento a cargo del Estado exceden hoy la capacidad de la red pública; proponemos treinta garantizados y el resto según recursos.',
          },
          {
            by: 'august',
            capacity: 'DELEGATION',
            text: 'We join, provided that “reasonable indications” is defined in the text and not left to each officer.',
          },
        ],
        notJoining: ['barrios'],
      },
    ],
    comments: [
      {
        by: 'montenegro',
        ago: 317,
        text: 'El plazo no es el problema, lo es quién lo paga. ¿Tienen el costo por persona y mes?',
        replies: [
          {
            by: 'arriaga',
            ago: 314,
            text: 'En la red: 410 dólares al mes con alimentación y abogada. Una cama de detención cuesta en el mismo estado el triple.',
          },
          {
            by: 'funes',
            ago: 311,
            text: 'Esa comparación habría que traerla a la sesión del tema cinco con su fuente. Con ella se puede ir a hablar con Hacienda.',
          },
        ],
      },
    ],
  },
  {
    key: 'not-punished-for-being-trafficked',
    author: 'charles',
    session: 'studies',
    ago: 313,
    kind: 'RECOMMENDATION',
    language: 'en',
    theme: 't5',
    subregions: ['caribbean'],
    text: 'States should write into their immigration and criminal codes, by 2020, that nobody is charged, fined or removed for entering, working or carrying false papers as a direct consequence of having been trafficked, and should quash earlier convictions on request, by post and without a fee.',
    addressees: ['STATES'],
    groups: ['VICTIMS', 'IRREGULAR'],
    details: {
      rationale:
        'In our files one woman in three who was later recognised as a victim already had a conviction for working without a permit. It follows her to every visa counter.',
      indicator: 'Convictions quashed; prosecutions discontinued on this ground.',
    },
    then: [accepted(296, 'whitlock')],
    support: [
      {
        institution: ['prado', 'arriaga', 'batista', 'toledo', 'augustehenry', 'cifuentes'],
        delegation: ['yearwood'],
        notJoining: ['rolle'],
      },
    ],
  },
  {
    key: 'raids-without-aftercare',
    author: 'batista',
    session: 'studies',
    ago: 306,
    kind: 'CONCERN',
    language: 'es',
    theme: 't5',
    subregions: ['caribbean'],
    attribution: 'INSTITUTION',
    text: 'Nos preocupa que los operativos contra la trata se midan por las puertas que se derriban: en los tres últimos de nuestra provincia se «rescató» a 58 personas y esa misma semana se deportó a 49.',
    then: [accepted(294, 'whitlock')],
    support: [{ institution: ['saintfleur', 'charles', 'prado', 'arriaga'], personal: ['marcellin'] }],
  },
  {
    key: 'two-words-one-boat',
    author: 'marcellin',
    session: 'studies',
    ago: 300,
    kind: 'CHALLENGE',
    language: 'fr',
    theme: 't5',
    subregions: ['caribbean'],
    text: 'Dans les canaux entre nos îles, le même bateau transporte des personnes qui ont payé et d’autres que l’on va vendre. Le droit distingue le trafic de la traite ; la nuit, en mer, la patrouille ne le peut pas. Que doit-elle faire dans la première heure, quand elle ne sait pas encore ?',
    then: [accepted(287, 'olivera')],
    support: [{ personal: ['stclair'], institution: ['augustehenry', 'prado'] }],
    comments: [
      {
        by: 'prado',
        ago: 293,
        text: 'Na dúvida, tratar como vítima. O erro num sentido custa uma noite de alojamento; no outro custa uma vida.',
        replies: [
          {
            by: 'marcellin',
            ago: 291,
            text: 'C’est aussi ma réponse, mais je voulais l’entendre de quelqu’un qui l’applique.',
          },
        ],
      },
    ],
  },
  {
    key: 'guardian-in-a-day',
    author: 'cifuentes',
    session: 'studies',
    ago: 294,
    kind: 'RECOMMENDATION',
    language: 'es',
    theme: 't5',
    subregions: ['south_america', 'central_america_mexico'],
    text: 'Designar a más tardar al día siguiente de la identificación una persona tutora para cada niña, niño o adolescente que viaja sin su familia, con formación acreditada, no más de quince casos a la vez y la facultad de oponerse a cualquier traslado.',
    addressees: ['STATES', 'LOCAL_GOVERNMENT'],
    groups: ['CHILDREN'],
    details: {
      instrument: 'Registro nacional de tutoras y tutores, con guardia de fin de semana.',
      timeHorizon: 'Registro en 2018; guardia en los puestos con más de cien casos al año, en 2019.',
      indicator: 'Mediana de horas hasta la designación; casos por persona tutora.',
    },
    then: [accepted(281, 'olivera')],
    support: [
      {
        institution: ['montufar', 'zelaya', 'arriaga', 'huaman', 'santana'],
        delegation: ['andrade', 'funes', 'vasconcelos'],
        personal: ['quiros'],
      },
    ],
  },
];
