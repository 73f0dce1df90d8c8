/** Practices told on theme ii: what communities did before and after drought and storm. */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const THEME_2_PRACTICES: readonly DemoContribution[] = [
  {
    key: 'insured-fields-planned-journeys',
    author: 'salvatierra',
    session: 't2',
    ago: 64,
    kind: 'GOOD_PRACTICE',
    language: 'es',
    subregions: ['south_america'],
    countries: ['BO', 'PE'],
    title: 'Seguro de cosecha y viaje planificado: que irse sea una decisión y no una huida',
    text: 'Mil cien familias de tres comunidades del altiplano tienen desde 2013 un seguro que paga solo, cuando el índice de lluvias baja de una línea, antes de que la cosecha se pierda. Con el mismo aviso, una oficina comunal ofrece a quien quiera ir a trabajar fuera un contrato revisado, un pasaje de ida y vuelta y un lugar donde dormir. La mitad se queda; la otra mitad se va por tres meses y vuelve.',
    groups: ['INDIGENOUS', 'FAMILIES', 'WORKERS'],
    details: {
      summary:
        'Un mismo aviso de sequía dispara un pago a quien se queda y un viaje ordenado para quien se va.',
      level: 'Comunal, tres comunidades a ambos lados de una frontera.',
      implementer:
        'Foro Altiplánico de Integración, con las autoridades originarias de las tres comunidades.',
      partners:
        'Dos servicios de meteorología, una aseguradora mutual, una universidad y el sindicato de la zafra.',
      dates: 'Desde octubre de 2013; cuatro campañas, dos de ellas con sequía.',
      beneficiaries: '1 100 familias, unas 5 400 personas; 38 % de los contratos son de mujeres.',
      whatWasDone:
        'Las comunidades fijaron la línea en asamblea, con los registros de lluvia de treinta años y la memoria de las personas mayores, que no siempre coincidían. La prima la pagan por tercios la familia, el municipio y un fondo. Cuando el aviso se dispara, el dinero llega en nueve días sin peritaje. La oficina comunal publica los contratos disponibles, los lee en voz alta y acompaña la firma.',
      results:
        'En la sequía de 2016 ninguna familia asegurada vendió animales para comer; en las comunidades vecinas lo hizo el 61 %. De las 407 personas que viajaron con contrato, 389 cobraron todo lo pactado y 395 volvieron para la siembra. Tres años antes, de quienes se iban por su cuenta volvía la mitad.',
      enablingFactors:
        'Que la línea la decidió la asamblea. El primer año la aseguradora propuso otra, técnicamente mejor, y nadie firmó.',
      constraints: 'El índice mide la lluvia y no la helada, que en 2015 hizo más daño y no se pagó.',
      lessons:
        'El seguro no retiene a la gente ni debe hacerlo. Sirve para que quien se va no tenga que malvender y pueda volver.',
      replicability:
        'Requiere veinte años de datos de lluvia a menos de treinta kilómetros y una autoridad comunal que la gente reconozca.',
      sources: 'Estudio de la universidad con grupo de comparación, mayo de 2017; actas de las asambleas.',
      practiceStatus: 'UNDER_WAY',
      gcmObjectives: '2, 5, 6',
      sdgTargets: '1.5, 10.7, 13.1',
      focalPoint: 'Secretaría técnica del foro, en la oficina comunal: seguro@altiplano.example',
    },
    then: [accepted(55, 'olivera')],
    support: [
      {
        personal: ['villagra', 'quiros', 'calfucura', 'navarrete'],
        institution: [
          'mamani',
          'baeza',
          'solberg',
          'avelar',
          'huaman',
          'colmenares',
          'echeverri',
          'barrios',
          'zelaya',
        ],
        delegation: ['andrade', 'funes', 'montenegro'],
      },
    ],
    comments: [
      {
        by: 'solberg',
        ago: 59,
        kind: 'QUESTION',
        text: 'Nine days without an assessor: does the mutual carry the risk that the index is wrong, or does the family?',
        replies: [
          {
            by: 'salvatierra',
            ago: 56,
            text: 'La familia, y es el punto débil: en la helada de 2015 perdieron y no cobraron. Este año se agrega un segundo índice.',
          },
        ],
      },
      {
        by: 'mamani',
        ago: 49,
        text: 'Lo de leer el contrato en voz alta parece poca cosa. En el taller firmamos lo que no podíamos leer durante años.',
      },
      {
        by: 'funes',
        ago: 43,
        text: 'Quisiéramos llevarlo al corredor seco. ¿Cuánto costó el arranque, sin las primas?',
        replies: [
          {
            by: 'salvatierra',
            ago: 40,
            text: '62 000 dólares en dos años, casi todo en estaciones de lluvia y en buses para las asambleas.',
          },
        ],
      },
    ],
  },
  {
    key: 'six-small-bays',
    author: 'charles',
    session: 't2',
    ago: 57,
    kind: 'GOOD_PRACTICE',
    language: 'en',
    subregions: ['caribbean'],
    countries: ['GD', 'VC'],
    title:
      'How the folk of six small bays put the sea wall, the one road, the school, the well and the old fig on a map, so that no one who has to go up the hill by night is lost, no one who may not go home is told so by a man in a tie, and each of us can say why we went, or why not',
    text: 'Before anyone spoke of relocation, the six communities spent a year walking their own coast with a surveyor and a lawyer. The map they drew is not of hazards but of what people would refuse to leave behind. It is now annexed to the planning law: a move can be decided only together with what is on it.',
    groups: ['OLDER', 'CHILDREN', 'FAMILIES'],
    details: {
      level: 'Six coastal communities on two islands.',
      implementer: 'Grenadines Legal Aid Circle, with the six village councils.',
      partners: 'The surveyors’ association, two secondary schools, the fishing cooperative.',
      dates: 'January 2015 to March 2016; annexed to the planning law in November 2016.',
      beneficiaries: '2,300 people; the youngest map-maker was nine, the oldest ninety-one.',
      whatWasDone:
        'Forty walks, each led by somebody of the place, with a tape recorder. Pupils drew what was said; the surveyor measured it; the lawyer wrote beside each point whose it is and by what right. Each council voted on its own sheet.',
      results:
        'Two of the six chose to move, three to stay behind a restored mangrove, one has not decided. All six decisions were taken by the council and none has been taken to court.',
      constraints:
        'Tenants without a deed had no right to write beside their house. We wrote their names there all the same; the law is silent on it.',
      lessons: 'People do not refuse to move. They refuse to be moved.',
      replicability:
        'A year and about 45,000 dollars for six villages. It cannot be done in three months; we tried.',
      sources: 'The six sheets, public at each council; planning law, annex 4.',
    },
    then: [accepted(47, 'whitlock')],
    support: [
      {
        institution: ['forde', 'augustehenry', 'solberg', 'toledo', 'huaman'],
        personal: ['stclair', 'marcellin', 'whitlock'],
        delegation: ['yearwood'],
      },
    ],
    comments: [
      {
        by: 'marcellin',
        ago: 51,
        text: '« On ne refuse pas de partir, on refuse d’être déplacé » : je la citerai, avec votre permission.',
        replies: [
          { by: 'charles', ago: 49, text: 'It was Miss Ina who said it, on the third walk. Do cite her.' },
        ],
      },
    ],
  },
];
