/** Said on the studies: irregular migration, regular pathways, work and skills (theme vi), and what fits no theme. */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const STUDIES_PATHWAYS: readonly DemoContribution[] = [
  {
    key: 'exam-before-departure',
    author: 'quiros',
    session: 'studies',
    ago: 340,
    kind: 'RECOMMENDATION',
    language: 'es',
    theme: 't6',
    subregions: ['central_america_mexico'],
    title: 'Reconocer el oficio con una prueba práctica, antes de salir',
    text: 'Que los institutos de formación profesional de Centroamérica y México apliquen desde 2019 una misma prueba práctica en cinco oficios —electricidad, albañilería, cuidado de personas mayores, cocina y soldadura— y que el certificado valga en todos los países sin apostilla ni nueva prueba, también para quien aprendió trabajando.',
    addressees: ['STATES', 'REGIONAL_BODY', 'PRIVATE_SECTOR'],
    groups: ['WORKERS', 'RETURNEES', 'WOMEN'],
    details: {
      rationale:
        'El estudio muestra que cuatro de cada cinco personas migrantes del istmo aprendieron su oficio sin título. Un sistema que solo reconoce títulos no las ve.',
      instrument:
        'Norma técnica común de los institutos y un registro compartido de certificados que se verifica con el teléfono.',
      timeHorizon: 'Norma en 2018; primeras pruebas en marzo de 2019.',
      indicator: 'Personas certificadas por oficio, sexo y país; diferencia salarial a los doce meses.',
    },
    then: [accepted(324, 'olivera')],
    support: [
      {
        institution: ['baeza', 'rolle', 'barrios', 'pacheco', 'castillo', 'diarra', 'zelaya', 'mamani'],
        personal: ['navarrete', 'calfucura', 'avelar'],
        delegation: ['funes', 'montenegro', 'andrade', 'vasconcelos'],
      },
    ],
    comments: [
      {
        by: 'pacheco',
        ago: 334,
        text: 'Celebro que esté el cuidado de personas mayores. Que la prueba la tome alguien que haya cuidado: en la última nos preguntaron por normas de higiene y nadie nos pidió levantar a una persona de la cama.',
        replies: [
          {
            by: 'quiros',
            ago: 331,
            text: 'De acuerdo. En el piloto de cocina la mitad del jurado eran cocineras y fue lo que mejor funcionó.',
          },
        ],
      },
      {
        by: 'rolle',
        ago: 327,
        kind: 'QUESTION',
        text: 'Would hotels outside the isthmus be able to check the certificate? We would hire on it tomorrow.',
        replies: [
          {
            by: 'quiros',
            ago: 322,
            text: 'Sí: el registro sería público y responde en dos idiomas. Falta el tercero, y luego hablamos del cuarto.',
          },
        ],
      },
    ],
  },
  {
    key: 'permit-that-changes-hands',
    author: 'baeza',
    session: 'studies',
    ago: 319,
    kind: 'RECOMMENDATION',
    language: 'es',
    theme: 't6',
    subregions: ['south_america'],
    title: 'Un permiso de temporada que no ate a un solo empleador',
    text: 'Crear para la cosecha de 2018–2019 un permiso de trabajo de temporada, válido por nueve meses, para cualquier empleador registrado del mismo rubro y en cualquier región del país, renovable cada año para quien lo cumplió.',
    addressees: ['STATES', 'PRIVATE_SECTOR'],
    groups: ['WORKERS'],
    details: {
      rationale:
        'Con el permiso atado, si la helada termina la cosecha en un valle la persona queda sin papeles en el siguiente. Nos faltan manos a sesenta kilómetros de donde sobran.',
      instrument: 'Decreto; registro de empleadores con inspección laboral al día.',
      timeHorizon: 'Temporada 2018–2019.',
      indicator: 'Cambios de empleador por permiso; denuncias por salario impago.',
    },
    then: [accepted(302, 'olivera')],
    support: [
      {
        institution: ['rolle', 'salvatierra'],
        personal: ['quiros', 'villagra'],
        delegation: ['andrade'],
        reservations: [
          {
            by: 'mamani',
            capacity: 'INSTITUTION',
            text: 'Sí a poder cambiar de patrón. No a un permiso que nunca suma para la residencia: nueve meses al año durante diez años son siete años y medio de vida.',
          },
          {
            by: 'colmenares',
            capacity: 'INSTITUTION',
            text: 'Falta la vivienda. Quien duerme en el galpón del empleador no cambia de empleador, diga lo que diga el permiso.',
          },
          {
            by: 'saintfleur',
            capacity: 'INSTITUTION',
            text: 'Nous souhaitons que le registre des employeurs soit public et que le refus d’inscription soit motivé.',
          },
        ],
        notJoining: ['santana', 'pacheco'],
      },
    ],
    comments: [
      {
        by: 'mamani',
        ago: 314,
        text: '¿Y después de la quinta temporada? Lo temporal que se repite todos los años ya no es temporal.',
        replies: [
          {
            by: 'baeza',
            ago: 311,
            text: 'Reconozco el punto. Podríamos vivir con que cinco temporadas cumplidas abran la residencia. No lo escribí porque no tengo mandato de la cámara.',
          },
          {
            by: 'mamani',
            ago: 308,
            text: 'Consígalo de aquí a la sesión seis y retiro la reserva.',
          },
        ],
      },
      {
        by: 'rolle',
        ago: 306,
        withdrawnAgo: 303,
        text: 'We would need the same for hotels, but I see that this is about one branch only.',
      },
      {
        by: 'santana',
        ago: 304,
        text: 'Não acompanho. A autorização setorial cria duas classes de trabalhadores na mesma fila de colheita; o caminho é a residência que já existe nos acordos.',
        replies: [
          {
            by: 'andrade',
            ago: 300,
            text: 'Los acuerdos cubren a quienes son de los Estados parte. En estas cosechas hay ya cuatro nacionalidades que quedan fuera.',
          },
        ],
      },
    ],
  },
  {
    key: 'one-labour-document',
    author: 'vasconcelos',
    session: 'studies',
    ago: 310,
    kind: 'RECOMMENDATION',
    language: 'pt',
    theme: 't6',
    subregions: ['south_america'],
    text: 'Emitir a carteira de trabalho no mesmo dia e no mesmo balcão do pedido de residência ou de refúgio, com validade desde o protocolo, para que ninguém espere na informalidade por um documento que o Estado demora a imprimir.',
    addressees: ['STATES'],
    groups: ['WORKERS', 'REFUGEES', 'IRREGULAR'],
    details: {
      timeHorizon: 'Quinze capitais até junho de 2018; todo o país em dois anos.',
      indicator: 'Dias entre o protocolo e o primeiro registro formal de trabalho.',
    },
    then: [accepted(295, 'olivera')],
    support: [
      {
        institution: ['santana', 'mamani', 'saintfleur', 'saboia', 'colmenares', 'prado'],
        personal: ['calfucura'],
        delegation: ['andrade'],
      },
    ],
  },
  {
    key: 'nobody-pays-for-a-job',
    author: 'diarra',
    session: 'studies',
    ago: 299,
    kind: 'PRIORITY',
    language: 'fr',
    theme: 't6',
    subregions: ['caribbean', 'central_america_mexico', 'south_america'],
    text: 'Une seule priorité : que plus personne ne paie pour obtenir un emploi.',
    then: [accepted(288, 'whitlock')],
    support: [{ institution: ['rolle', 'toledo', 'pacheco', 'prado'], personal: ['quiros', 'elamrani'] }],
  },
  {
    key: 'regularise-first',
    author: 'mamani',
    session: 'studies',
    ago: 291,
    kind: 'PRIORITY',
    language: 'es',
    theme: 't6',
    subregions: ['south_america'],
    attribution: 'KIND_AND_SUBREGION',
    text: 'Primero los papeles: sin documento no hay contrato, sin contrato no hay denuncia, y sin denuncia no hay trabajo decente que valga.',
    then: [accepted(280, 'olivera')],
    support: [{ institution: ['colmenares', 'saintfleur', 'santana', 'huaman'], personal: ['calfucura'] }],
  },
  {
    key: 'tables-behind-the-studies',
    author: 'elamrani',
    session: 'studies',
    ago: 288,
    kind: 'QUESTION',
    language: 'en',
    subregions: ['caribbean', 'south_america', 'central_america_mexico'],
    text: 'Will the tables behind the three studies be published together, with the same age groups, so that the subregions can be compared before the negotiations begin?',
    then: [accepted(276, 'olivera')],
    support: [{ personal: ['navarrete', 'villagra', 'whitlock'], institution: ['marcellin'] }],
    comments: [
      {
        by: 'villagra',
        ago: 282,
        text: 'En América del Sur sí, con los grupos quinquenales del censo. En el Caribe varios países publican solo tres grandes grupos; habría que pedirles una tabulación especial.',
        replies: [
          {
            by: 'quiroga',
            ago: 279,
            text: 'La secretaría toma nota y lo consultará con los tres equipos antes de la sesión de conclusiones.',
          },
        ],
      },
    ],
  },
  {
    key: 'women-in-the-average',
    author: 'villagra',
    session: 'studies',
    ago: 283,
    kind: 'MAIN_THEME',
    language: 'es',
    subregions: ['south_america'],
    text: 'La feminización de la migración sudamericana es vieja; lo nuevo es que las mujeres migran solas, mayores y para cuidar. Ningún promedio del estudio lo muestra, porque los cuadros se cortaron por país y no por ocupación.',
    then: [accepted(270, 'whitlock')],
    support: [{ institution: ['santana', 'pacheco'], personal: ['calfucura', 'olivera'] }],
  },
];
