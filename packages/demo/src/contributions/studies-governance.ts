/** Said on the studies: cooperation between States and governance of migration (theme iii). */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const STUDIES_GOVERNANCE: readonly DemoContribution[] = [
  {
    key: 'continuous-residence',
    author: 'andrade',
    session: 'studies',
    ago: 338,
    kind: 'RECOMMENDATION',
    language: 'es',
    theme: 't3',
    subregions: ['south_america'],
    title: 'Que mudarse de país no ponga el reloj en cero',
    text: 'Que los Estados parte de los acuerdos de residencia de América del Sur se reconozcan entre sí, a más tardar el 31 de diciembre de 2019, los períodos de residencia temporal cumplidos en otro Estado parte, de modo que quien se traslada por trabajo o por familia no vuelva a empezar desde cero el plazo para la residencia permanente.',
    addressees: ['STATES', 'REGIONAL_BODY'],
    groups: ['WORKERS', 'FAMILIES'],
    details: {
      rationale:
        'El estudio de América del Sur muestra que una parte creciente de quienes migran dentro de la subregión lo hace por segunda o tercera vez. Con las reglas de hoy, cada traslado devuelve a la persona a la categoría más frágil y la deja meses sin poder firmar un contrato de arriendo o de trabajo.',
      instrument:
        'Acta complementaria de los acuerdos de residencia vigentes y un certificado único de períodos cumplidos, expedido en línea por la autoridad del primer país.',
      timeHorizon: 'Acta en 2018; primeros certificados en el segundo semestre de 2019.',
      indicator:
        'Número de residencias permanentes concedidas con cómputo de períodos de otro Estado parte, por año y país.',
    },
    then: [accepted(322, 'olivera')],
    support: [
      {
        personal: ['calfucura', 'villagra', 'quiros'],
        institution: [
          'salvatierra',
          'mamani',
          'colmenares',
          'huaman',
          'echeverri',
          'cifuentes',
          'saintfleur',
        ],
        delegation: ['vasconcelos'],
        reservations: [
          {
            by: 'funes',
            capacity: 'DELEGATION',
            text: 'Compartimos el propósito, pero la subregión nuestra tiene otro acuerdo de libre movilidad y el cómputo tendría que discutirse allí primero.',
          },
        ],
      },
    ],
    comments: [
      {
        by: 'baeza',
        ago: 330,
        kind: 'QUESTION',
        text: '¿El certificado acreditaría también el historial de cotizaciones? En la cosecha contratamos a personas que trabajaron antes en dos países y no tienen cómo demostrarlo.',
        replies: [
          {
            by: 'andrade',
            ago: 327,
            text: 'La propuesta se limita a la residencia. Para las cotizaciones ya existe un convenio iberoamericano; lo que falta es que las dos ventanillas se hablen.',
          },
          {
            by: 'salvatierra',
            ago: 325,
            text: 'Se podría prever un campo en blanco en el certificado, para que la seguridad social lo use cuando esté lista. Un formulario que después hay que rehacer cuesta años.',
          },
        ],
      },
      {
        by: 'mamani',
        ago: 316,
        text: 'A mí me pasó: siete años entre tres países y sigo siendo «temporaria». No pido otra categoría, pido que cuenten bien.',
      },
    ],
  },
  {
    key: 'pooled-consular-protection',
    author: 'yearwood',
    session: 'studies',
    ago: 333,
    kind: 'RECOMMENDATION',
    language: 'en',
    theme: 't3',
    subregions: ['caribbean'],
    title: 'One consulate for several small States',
    text: 'Small island States should agree, before the end of 2018, that a national of any of them who is in difficulty in a third country may turn to the consulate of whichever participating State is nearest, for an emergency travel document, a visit in detention and a message to the family, at no cost and with the same form everywhere.',
    addressees: ['STATES', 'REGIONAL_BODY'],
    groups: ['IRREGULAR', 'VICTIMS', 'WORKERS'],
    details: {
      rationale:
        'None of us can keep an office in every city to which our people move. Together we already have staff in more than twenty of them. What is missing is an instruction that lets the officer on duty help a neighbour’s national without asking the capital first.',
      instrument:
        'A memorandum of understanding with three annexes: the common form, the list of services, and a yearly settlement of costs.',
      timeHorizon: 'Signed in 2018, in use for the hurricane season of 2019.',
      indicator: 'Share of requests answered within 48 hours, by consulate and by nationality.',
    },
    then: [accepted(318, 'whitlock')],
    support: [
      {
        personal: ['whitlock', 'stclair'],
        institution: ['augustehenry', 'charles', 'toledo', 'marcellin', 'dorcely', 'forde', 'augustine'],
        delegation: ['philistin', 'doerga', 'august'],
      },
    ],
    comments: [
      {
        by: 'philistin',
        ago: 324,
        text: 'Nous y sommes favorables, à une condition pratique : que le formulaire existe aussi en français et en créole, sans quoi l’agent de garde ne saura pas quoi cocher.',
        replies: [
          {
            by: 'yearwood',
            ago: 320,
            text: 'Agreed. Five languages for one page is a modest price; we shall put it in the annex.',
          },
        ],
      },
      {
        by: 'charles',
        ago: 312,
        kind: 'QUESTION',
        text: 'Would a person who is afraid of the authorities of the country of nationality be able to refuse that her own State is told?',
        replies: [
          {
            by: 'yearwood',
            ago: 309,
            text: 'She must be. I had not written it; I would add it as the first line of the annex on services.',
          },
        ],
      },
    ],
  },
  {
    key: 'one-window-at-the-bridge',
    author: 'avelar',
    session: 'studies',
    ago: 329,
    kind: 'GOOD_PRACTICE',
    language: 'es',
    theme: 't3',
    subregions: ['central_america_mexico'],
    countries: ['SV', 'HN', 'GT'],
    title:
      'Una sola ventanilla en el puente: control binacional con una persona de protección siempre de turno',
    text: 'En un puente fronterizo por el que cruzan a diario unas cuatro mil personas, las dos autoridades migratorias atienden desde 2014 en el mismo mostrador: una sola fila, una sola entrevista y un solo registro. En cada turno hay una funcionaria de protección que no lleva uniforme, no sella pasaportes y puede detener cualquier procedimiento durante dos horas.',
    groups: ['CHILDREN', 'REFUGEES', 'VICTIMS'],
    details: {
      level: 'Binacional, en un puesto fronterizo; ampliado en 2016 a un segundo puesto.',
      implementer:
        'Las dos autoridades migratorias, con la secretaría del Mecanismo Ístmico de Diálogo Migratorio.',
      partners: 'Procuradurías de la niñez de ambos lados, dos municipios y una red de albergues.',
      dates: 'Desde marzo de 2014; en curso.',
      beneficiaries:
        'Todas las personas que cruzan. En especial niñas, niños y adolescentes solos, mujeres que huyen de la violencia y trabajadores de temporada que cruzan varias veces por semana.',
      whatWasDone:
        'Se unificó el formulario de entrada y salida, se derribó el muro entre las dos oficinas y se acordó por escrito qué dato ve cada parte. La entrevista comienza con tres preguntas de protección, las mismas para todas las personas. Si una respuesta lo amerita, la funcionaria de protección acompaña a la persona a una sala aparte y se suspende el control.',
      results:
        'El cruce pasó de 74 a 19 minutos de promedio. En 2016 se identificaron 312 situaciones de protección, frente a 27 en el último año de las dos ventanillas. Ninguna de las 41 quejas de ese año fue por el trato en el mostrador.',
      enablingFactors:
        'Que la idea vino de los dos jefes de puesto y no de las capitales, y que el acuerdo cabe en cuatro páginas.',
      constraints:
        'La rotación del personal: cada cambio de gobierno obliga a formar de nuevo a la mitad del equipo. El registro común no funciona cuando cae la red, dos o tres veces al mes.',
      lessons:
        'La persona de protección tiene que depender de otra institución que la que sella. Cuando dependió de la misma jefatura, durante cinco meses, las identificaciones cayeron a la tercera parte.',
      replicability:
        'Alta en puestos terrestres con un solo paso de vehículos. No se ha probado en puertos ni en aeropuertos.',
      sources:
        'Registro común del puesto, 2014–2016; evaluación interna de la secretaría, junio de 2017 (38 páginas).',
    },
    then: [accepted(308, 'olivera')],
    support: [
      {
        personal: ['navarrete', 'olivera', 'villagra'],
        institution: [
          'arriaga',
          'zelaya',
          'montufar',
          'cifuentes',
          'salvatierra',
          'barrios',
          'castillo',
          'pacheco',
          'batista',
        ],
        delegation: ['funes', 'montenegro', 'august'],
      },
    ],
    comments: [
      {
        by: 'arriaga',
        ago: 319,
        kind: 'QUESTION',
        text: '¿Qué pasa a las dos horas? En otro puesto la suspensión vence justo cuando llega la abogada.',
        replies: [
          {
            by: 'avelar',
            ago: 315,
            text: 'Se puede renovar tres veces con una línea escrita. En 2016 se renovó en 58 casos y nunca se negó.',
          },
          {
            by: 'arriaga',
            ago: 313,
            text: 'Entonces pongan la renovación en el texto del acuerdo y no solo en la costumbre. Las costumbres se van con quien las tiene.',
          },
        ],
      },
      {
        by: 'batista',
        ago: 301,
        text: 'En nuestra frontera la mitad de quienes cruzan lo hace para vender en el mercado y volver el mismo día. Valdría la pena probarlo los días de feria, que es cuando nadie pregunta nada.',
      },
    ],
  },
  {
    key: 'names-before-the-plane',
    author: 'philistin',
    session: 'studies',
    ago: 326,
    kind: 'RECOMMENDATION',
    language: 'fr',
    theme: 't3',
    subregions: ['caribbean'],
    text: 'Que tout État qui organise un vol ou un convoi de retour transmette à l’État d’origine, soixante-douze heures au moins avant le départ, la liste nominative des personnes, l’âge des enfants, les besoins de santé connus et le nom d’un proche à prévenir ; à défaut, que l’État d’origine puisse différer l’opération sans que cela vaille refus de réadmission.',
    addressees: ['STATES'],
    groups: ['RETURNEES', 'CHILDREN', 'FAMILIES'],
    details: {
      rationale:
        'Nous recevons parfois des familles dont un enfant est resté derrière et des malades sans leur ordonnance. Ce n’est pas une question de principe, c’est une question de préavis.',
      instrument: 'Clause type à insérer dans les accords de réadmission et, en attendant, échange de notes.',
      indicator:
        'Part des opérations annoncées dans le délai ; nombre d’enfants séparés constatés à l’arrivée.',
    },
    then: [accepted(303, 'whitlock')],
    support: [
      {
        institution: ['dorcely', 'saintfleur', 'marcellin', 'batista', 'zelaya'],
        personal: ['stclair'],
        delegation: ['funes', 'montenegro', 'yearwood'],
        notJoining: ['baeza'],
        reservations: [
          {
            by: 'august',
            capacity: 'DELEGATION',
            text: 'We can give 48 hours by land. For 72 we would need to hold people longer, which nobody here wants.',
          },
        ],
      },
    ],
    comments: [
      {
        by: 'august',
        ago: 311,
        text: 'The risk is that a longer notice becomes a longer detention. Could the text say that the notice may not be a reason to hold anyone?',
        replies: [
          {
            by: 'philistin',
            ago: 306,
            text: 'Vous avez raison, et je l’accepterais volontiers. Le préavis est pour l’accueil, jamais pour la rétention.',
          },
        ],
      },
    ],
  },
  {
    key: 'saturday-night-at-the-border',
    author: 'santana',
    session: 'studies',
    ago: 321,
    kind: 'QUESTION',
    language: 'pt',
    theme: 't3',
    subregions: ['south_america'],
    text: 'Quem atende, na tríplice fronteira, a criança que chega sozinha num sábado à noite?',
    then: [accepted(310, 'olivera')],
    support: [{ institution: ['cifuentes', 'mamani', 'prado'], personal: ['villagra'] }],
    comments: [
      {
        by: 'cifuentes',
        ago: 307,
        text: 'Hoy, en la práctica, la policía de turno del lado donde la encuentran. Ninguno de los tres países tiene guardia de protección de la niñez en fin de semana en esos puestos.',
        replies: [
          {
            by: 'santana',
            ago: 304,
            text: 'É o que vemos. A minha pergunta é, então, uma recomendação: plantão comum, revezado entre os três.',
          },
        ],
      },
    ],
  },
  {
    key: 'four-at-once',
    author: 'navarrete',
    session: 'studies',
    ago: 317,
    kind: 'SPECIFICITY',
    language: 'es',
    theme: 't3',
    subregions: ['central_america_mexico'],
    text: 'Los países del istmo son a la vez de origen, de tránsito, de destino y de retorno, a menudo en el mismo municipio y en la misma familia. Un pacto que ordene los compromisos por «tipo de país» nos dejaría fuera de todos los capítulos o dentro de los cuatro.',
    then: [accepted(300, 'whitlock')],
    support: [
      { personal: ['quiros', 'avelar'], institution: ['zelaya', 'castillo'], delegation: ['montenegro'] },
    ],
  },
];
