/** Practices told on theme i: how neighbours, clinics and schools include newcomers. */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const THEME_1_PRACTICES: readonly DemoContribution[] = [
  {
    key: 'mediators-in-the-clinic',
    author: 'huaman',
    session: 't1',
    ago: 203,
    kind: 'GOOD_PRACTICE',
    language: 'es',
    subregions: ['south_america'],
    countries: ['PE'],
    title: 'Mediadoras interculturales en la posta: vecinas migrantes que acompañan, traducen y reclaman',
    text: 'En cuatro centros de salud de dos distritos populares trabajan desde 2014 once mediadoras, todas migrantes de otro país o del interior, pagadas por el municipio y formadas por el hospital. No son intérpretes: acompañan la consulta completa, explican al personal lo que la persona no dice y vuelven con ella si la rechazan.',
    groups: ['WOMEN', 'INDIGENOUS', 'IRREGULAR', 'FAMILIES'],
    details: {
      level: 'Municipal, dos distritos.',
      implementer: 'Asociación Puentes de Quincha, con las dos municipalidades.',
      partners: 'El hospital de referencia, una escuela de enfermería y la defensoría municipal.',
      dates: 'Desde abril de 2014; los puestos entraron en la planilla municipal en 2016.',
      beneficiaries:
        'Unas 9 000 personas atendidas al año; seis de cada diez, mujeres migrantes internas o extranjeras.',
      whatWasDone:
        'Se eligió a las mediadoras en asamblea del barrio y no por concurso de títulos. Hicieron doscientas horas de formación en el hospital, con rotación por admisión, partos y archivo. Cada una tiene un distintivo, un teléfono y la facultad de llamar a la dirección si alguien es rechazado en ventanilla. Los rechazos se anotan en un cuaderno que la dirección firma cada viernes.',
      results:
        'Los rechazos en ventanilla anotados bajaron de 37 a 6 por mes entre 2014 y 2016. Los partos atendidos sin ningún control previo, del 22 % al 9 %. El personal pidió que la formación se diera también a médicas y médicos; se da desde 2015.',
      enablingFactors:
        'La directora del primer centro, que firmó el cuaderno desde el primer viernes. Y que las mediadoras cobran.',
      constraints:
        'El seguro público no cubre a extranjeras adultas en todas las prestaciones: la mediadora acompaña, pero no puede abrir esa puerta.',
      lessons:
        'El cuaderno hizo más que la capacitación. Lo que se anota con hora y nombre de la ventanilla deja de ocurrir en pocas semanas.',
      replicability:
        'Alta en ciudades medianas; el costo es de un sueldo mínimo y medio por mediadora. En zonas rurales dispersas hay que pensarlo de otro modo.',
      sources:
        'Cuadernos de rechazo 2014–2016; tesis de la escuela de enfermería (2017), disponible a pedido.',
      practiceStatus: 'UNDER_WAY',
      gcmObjectives: '7, 15',
      sdgTargets: '3.8, 10.2',
      focalPoint: 'Coordinación del proyecto, lunes a viernes de 9 a 13 horas: mediadoras@quincha.example',
    },
    then: [accepted(188, 'olivera')],
    support: [
      {
        personal: ['calfucura', 'olivera', 'navarrete'],
        institution: [
          'mamani',
          'colmenares',
          'cifuentes',
          'batista',
          'arriaga',
          'santana',
          'saintfleur',
          'charles',
          'toledo',
          'montufar',
          'salvatierra',
          'prado',
          'diarra',
        ],
        delegation: ['andrade', 'montenegro'],
      },
    ],
    comments: [
      {
        by: 'toledo',
        ago: 197,
        kind: 'QUESTION',
        text: 'Who pays when the municipality changes hands? Ours lasted until the election and not a day longer.',
        replies: [
          {
            by: 'huaman',
            ago: 193,
            text: 'Por eso entraron en planilla en 2016, con dos concejales de cada lado firmando. Un proyecto se corta; un puesto hay que derogarlo.',
          },
          { by: 'toledo', ago: 190, text: 'That is the sentence I shall take home.' },
        ],
      },
      {
        by: 'batista',
        ago: 185,
        text: '¿Han pensado en llevarlas al registro civil? El mismo rechazo de ventanilla, y deja a la gente sin existir.',
        replies: [
          {
            by: 'huaman',
            ago: 181,
            text: 'Todavía no. Pero el cuaderno serviría igual: hora, ventanilla, motivo y una firma el viernes.',
          },
        ],
      },
    ],
  },
  {
    key: 'evening-school',
    author: 'toledo',
    session: 't1',
    ago: 199,
    kind: 'GOOD_PRACTICE',
    language: 'en',
    subregions: ['caribbean'],
    countries: ['TT', 'VE'],
    title: 'Two languages, one table: an evening school where newcomers and neighbours teach each other',
    text: 'Twice a week, in a borrowed church hall, forty Spanish-speaking newcomers and forty neighbours sit in pairs. For one hour they speak English, for one hour Spanish. Nobody is the teacher and nobody is the pupil; there is soup. It has run since 2016 on less than the price of one classroom.',
    groups: ['FAMILIES', 'WOMEN', 'STUDENTS'],
    details: {
      level: 'Neighbourhood, one town.',
      implementer: 'Spanish-Speaking Newcomers Circle.',
      partners: 'A parish, the public library, a bakery.',
      dates: 'Since February 2016, fifty evenings a year.',
      beneficiaries: 'About 600 people so far, half of them born in the town.',
      whatWasDone:
        'Pairs are drawn by lot and stay together for ten evenings. The library lends a box with sixty cards, each with one situation of daily life: the rent, the bus, a fever at night. Every tenth evening the pairs cook.',
      results:
        'Of those who finished ten evenings, 71 % speak to their partner outside the hall. In a survey by the library the share of neighbours who would rent to a newcomer rose from 38 % to 64 % among those who came, and did not move among those who did not.',
      constraints: 'Fathers on shift work hardly ever come. We have not solved it.',
      lessons: 'Draw the pairs by lot. When people chose, the same people were always left over.',
      replicability:
        'Needs a hall, soup and somebody stubborn. Copied in two towns, dropped in a third for lack of the stubborn one.',
      sources: 'Survey of the public library, March 2017, 214 answers.',
    },
    then: [accepted(182, 'whitlock')],
    support: [
      {
        institution: ['figueiredo', 'colmenares', 'augustehenry', 'huaman', 'dorcely'],
        personal: ['marcellin', 'stclair'],
        delegation: ['doerga'],
      },
    ],
    comments: [
      {
        by: 'figueiredo',
        ago: 186,
        text: 'Sorteio! Nós deixamos escolher durante três anos e perdemos sempre os mais tímidos. Obrigada.',
      },
    ],
  },
  {
    key: 'open-houses-for-adolescents',
    author: 'montufar',
    session: 't1',
    ago: 201,
    kind: 'GOOD_PRACTICE',
    language: 'es',
    subregions: ['central_america_mexico'],
    countries: ['PA', 'CR', 'MX'],
    title: 'Casas de puertas abiertas en lugar de centros cerrados para adolescentes que viajan solos',
    text: `Cuando empezamos, en 2013, había una sola respuesta para un adolescente de dieciséis años que viajaba solo: un edificio con reja, un número y una fecha de traslado que nadie le decía. La mitad se escapaba en la primera semana, y quien se escapaba no volvía a aparecer en ningún registro. Se nos dijo que la reja era para protegerlos.

Propusimos probar lo contrario. Alquilamos tres casas comunes en barrios comunes, para doce personas cada una, con una pareja de educadores que vive allí, llave propia y hora de volver. El primer día no se hace ninguna entrevista: se come, se llama a casa y se duerme. El segundo día se explica, con un dibujo, qué puede pasar y quién decide qué. Desde el tercero se decide juntos, por escrito y en una hoja que el adolescente guarda, qué se va a hacer: buscar a la madre, pedir refugio, volver, terminar la secundaria.

La autoridad migratoria temía que se fueran todos. En cuatro años pasaron por las casas 871 adolescentes y se fueron sin avisar 64. Menos de uno de cada diez, cuando en el centro cerrado era uno de cada dos. No fue por la vigilancia: fue porque sabían lo que seguía y porque alguien los llamaba por su nombre.

Lo que más nos costó no fueron los muchachos. Fueron los vecinos, que al principio juntaron firmas, y fue el sistema, que pagaba por cama ocupada y no por plan cumplido. A los vecinos los convenció un equipo de fútbol. Al sistema lo convenció una cuenta: la casa cuesta por persona y día el 58 % de lo que cuesta el centro.

Hoy una de las tres ciudades lo ha convertido en norma: ningún adolescente pasa por un lugar cerrado, ni siquiera la primera noche, y el municipio recibe el dinero por plan cumplido. Las otras dos siguen con convenios que se renuevan cada diciembre, casi siempre en la última semana. Esa incertidumbre la notan los muchachos antes que nosotros: en noviembre se van más.

No idealizamos. Dos de las tres casas tuvieron que mudarse. Con adolescentes captados por redes de trata la puerta abierta no alcanza, y hay que tener a dónde llevarlos esa misma noche. Y las muchachas necesitan una casa propia: lo aprendimos tarde, después de una queja que tenía razón.`,
    addressees: ['STATES', 'LOCAL_GOVERNMENT'],
    groups: ['CHILDREN', 'IRREGULAR', 'REFUGEES'],
    details: {
      level: 'Local, tres ciudades; incorporado a la norma de uno de los países en 2016.',
      implementer:
        'Oficina de las Naciones Unidas para la Niñez en Movimiento, sede subregional, con tres municipios.',
      partners:
        'Autoridades de niñez, dos congregaciones, una escuela técnica y una liga de fútbol de barrio.',
      dates: 'Desde agosto de 2013; en curso.',
      beneficiaries: '871 adolescentes de 14 a 17 años, 212 de ellos mujeres.',
      results:
        '93 % permaneció hasta cumplir su plan; 41 % se reunió con su familia, 27 % obtuvo protección, 18 % regresó por decisión propia.',
      constraints: 'El financiamiento es anual y los planes duran, en promedio, catorce meses.',
      lessons:
        'No entrevistar el primer día. Una casa propia para las muchachas. Decir siempre quién decide.',
      replicability: 'Doce personas por casa es el máximo; con veinte volvió a ser un centro.',
      sources: 'Registro de las tres casas, 2013–2017; evaluación externa de 2016, 112 páginas.',
    },
    then: [accepted(186, 'olivera')],
    support: [
      {
        institution: ['cifuentes', 'zelaya', 'arriaga', 'huaman', 'prado', 'pacheco', 'avelar', 'charles'],
        personal: ['quiros', 'navarrete'],
        delegation: ['funes', 'andrade'],
        reservations: [
          {
            by: 'montenegro',
            capacity: 'DELEGATION',
            text: 'Respaldamos el modelo; pedimos que quede claro que la tutela legal sigue en manos de la autoridad de niñez y no de la casa.',
          },
        ],
      },
    ],
    comments: [
      {
        by: 'cifuentes',
        ago: 194,
        text: 'La cuenta del 58 % debería ir en la primera línea. Con ella se abren puertas que los derechos, lamentablemente, no abren.',
        replies: [
          {
            by: 'montufar',
            ago: 191,
            text: 'La puse al final a propósito: el día que la casa salga más cara que el centro, quiero que sigamos defendiendo la casa.',
          },
        ],
      },
      {
        by: 'funes',
        ago: 189,
        kind: 'QUESTION',
        text: '¿Qué hicieron con los 64? ¿Se los buscó?',
        replies: [
          {
            by: 'montufar',
            ago: 185,
            text: 'A todos. De 39 supimos después; 31 estaban con su familia. De 25 no sabemos nada, y están en el informe con su número y su fecha.',
          },
        ],
      },
    ],
  },
];
