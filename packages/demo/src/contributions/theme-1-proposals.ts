/** Proposals on theme i that found broad support: rights, inclusion, no discrimination. */
import { accepted, changesRequested, revised } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const THEME_1_PROPOSALS: readonly DemoContribution[] = [
  {
    key: 'firewall',
    author: 'calfucura',
    session: 't1',
    ago: 206,
    kind: 'RECOMMENDATION',
    language: 'es',
    subregions: ['south_america', 'central_america_mexico', 'caribbean'],
    title: 'Un muro entre los servicios y el control migratorio',
    text: 'Que los Estados prohíban por ley, antes de terminar 2019, que las escuelas, los centros de salud, los juzgados de familia y la inspección del trabajo compartan datos con la autoridad migratoria, y que todo dato obtenido en contra de esa prohibición sea nulo como prueba.',
    addressees: ['STATES', 'LOCAL_GOVERNMENT'],
    groups: ['IRREGULAR', 'CHILDREN', 'WOMEN', 'WORKERS'],
    details: {
      rationale:
        'El derecho a la salud o a la escuela existe en el papel en casi toda la región. Lo que falta es poder ejercerlo sin miedo: en las encuestas del observatorio, una de cada tres madres en situación irregular ha dejado de llevar a un hijo enfermo a la posta por temor a que le pidan papeles.',
      instrument:
        'Un artículo en la ley de datos personales y otro en la ley migratoria; instrucciones de cada ministerio al personal de ventanilla.',
      timeHorizon:
        'Instrucciones en seis meses, que no necesitan ley; los artículos, antes de diciembre de 2019.',
      indicator:
        'Proporción de controles prenatales antes de la semana 12 en mujeres migrantes, comparada con la de las nacionales.',
    },
    then: [accepted(192, 'whitlock')],
    support: [
      {
        personal: ['olivera', 'villagra', 'quiros', 'stclair', 'navarrete', 'whitlock'],
        institution: [
          'huaman',
          'mamani',
          'colmenares',
          'saintfleur',
          'echeverri',
          'cifuentes',
          'salvatierra',
          'charles',
          'batista',
          'toledo',
          'dorcely',
          'marcellin',
          'forde',
          'augustehenry',
          'arriaga',
          'zelaya',
          'pacheco',
          'castillo',
          'montufar',
          'avelar',
          'rolle',
          'prado',
          'augustine',
        ],
        delegation: ['andrade', 'vasconcelos', 'montenegro', 'philistin'],
        reservations: [
          {
            by: 'yearwood',
            capacity: 'DELEGATION',
            text: 'We support the wall for schools and clinics. For labour inspection we would need an exception where forced labour is suspected.',
          },
          {
            by: 'baeza',
            capacity: 'INSTITUTION',
            text: 'De acuerdo con salud y escuela. En inspección del trabajo pedimos que el empleador no quede como único responsable de un dato que no puede verificar.',
          },
        ],
      },
    ],
    comments: [
      {
        by: 'yearwood',
        ago: 201,
        text: 'Our labour inspectors find the worst cases. If they may not tell anybody, who frees the person?',
        replies: [
          {
            by: 'calfucura',
            ago: 198,
            text: 'Pueden avisar a la fiscalía y a la red de víctimas. El muro es hacia la autoridad migratoria, no hacia la justicia.',
          },
          {
            by: 'yearwood',
            ago: 195,
            text: 'Then please say so in the text, because my minister will read only the text.',
          },
        ],
      },
      {
        by: 'saintfleur',
        ago: 196,
        text: 'Une instruction ne coûte rien et peut partir lundi. Dans notre ville, l’infirmière-cheffe a simplement enlevé la case « titre de séjour » du formulaire : les rendez-vous ont doublé en un an.',
      },
      {
        by: 'elamrani',
        ago: 187,
        kind: 'QUESTION',
        text: 'A wall must not blind the statistics office. Would anonymous extracts for counting remain lawful?',
        replies: [
          {
            by: 'calfucura',
            ago: 184,
            text: 'Sí: lo que se prohíbe es el dato que permite encontrar a la persona. Los cuadros sin nombre son justamente lo que hace falta para el indicador.',
          },
        ],
      },
      {
        by: 'philistin',
        ago: 180,
        text: 'La délégation appuie. Nous demandons seulement que les consulats ne soient pas comptés parmi les services du pays d’accueil.',
      },
    ],
  },
  {
    key: 'domestic-workers-convention',
    author: 'santana',
    session: 't1',
    ago: 195,
    kind: 'RECOMMENDATION',
    language: 'pt',
    subregions: ['south_america', 'central_america_mexico', 'caribbean'],
    title: 'Trabalhadoras domésticas migrantes: os mesmos direitos, na mesma lei',
    text: 'Que os Estados que ainda não o fizeram ratifiquem a Convenção 189 da OIT até o fim de 2019 e revoguem, no mesmo ato, as exceções que deixam as trabalhadoras domésticas fora da jornada máxima, do descanso semanal e da licença-maternidade; e que a inspeção possa entrar na casa com autorização judicial dada em vinte e quatro horas.',
    addressees: ['STATES'],
    groups: ['WOMEN', 'WORKERS', 'AFRODESCENDANT', 'INDIGENOUS'],
    details: {
      rationale:
        'Uma em cada três trabalhadoras domésticas migrantes que atendemos dorme no emprego e não tem hora de saída. A lei que protege a balconista para à porta da casa.',
      instrument: 'Ratificação e uma lei de revogação de exceções, num único projeto.',
      timeHorizon: 'Dezembro de 2019.',
      indicator:
        'Percentual de trabalhadoras domésticas migrantes com contrato escrito e folga semanal registrada.',
    },
    then: [accepted(177, 'olivera')],
    support: [
      {
        institution: [
          'pacheco',
          'mamani',
          'colmenares',
          'huaman',
          'dorcely',
          'diarra',
          'charles',
          'prado',
          'figueiredo',
        ],
        personal: ['calfucura', 'quiros', 'olivera'],
        delegation: ['vasconcelos', 'andrade'],
        notJoining: ['yearwood'],
      },
    ],
    comments: [
      {
        by: 'pacheco',
        ago: 189,
        text: 'Diecisiete años trabajé «de adentro». La inspección que avisa con una semana encuentra siempre la casa en orden. Lo de las veinticuatro horas es lo mejor del texto.',
      },
      {
        by: 'yearwood',
        ago: 183,
        text: 'We are not joining for one reason only: entry into the home is a constitutional matter for us and cannot be promised by a date.',
        replies: [
          {
            by: 'santana',
            ago: 179,
            text: 'Entendo. Por isso escrevi “autorização judicial”. Se a palavra que incomoda é o prazo, aceito conversar sobre o prazo.',
          },
        ],
      },
    ],
  },
  {
    key: 'every-birth-registered',
    author: 'forde',
    session: 't1',
    ago: 191,
    kind: 'RECOMMENDATION',
    language: 'en',
    subregions: ['caribbean'],
    text: 'Register every birth in the hospital, within a week, free of charge and on the mother’s word alone where she has no papers; and give her the certificate before she leaves, whatever the office decides later about her own stay.',
    addressees: ['STATES'],
    groups: ['CHILDREN', 'WOMEN', 'IRREGULAR'],
    details: {
      instrument:
        'A registrar’s desk in each maternity ward; an amendment of one clause in the civil registration acts.',
      timeHorizon: 'Wards with more than 300 births a year in 2018, all others in 2019.',
      indicator: 'Share of births to foreign mothers registered within seven days.',
    },
    then: [accepted(174, 'whitlock')],
    support: [
      {
        institution: [
          'batista',
          'cifuentes',
          'montufar',
          'dorcely',
          'charles',
          'toledo',
          'saintfleur',
          'augustehenry',
          'elamrani',
        ],
        personal: ['stclair', 'marcellin'],
        delegation: ['philistin', 'doerga', 'august'],
      },
    ],
    comments: [
      {
        by: 'batista',
        ago: 172,
        text: 'Con «la sola palabra de la madre» se resuelve la mitad de nuestros expedientes. La otra mitad son adultos que nunca fueron inscritos: no los olviden.',
        replies: [
          {
            by: 'forde',
            ago: 169,
            text: 'Late registration deserves a text of its own. Would you write it? I would endorse it.',
          },
        ],
      },
    ],
  },
  {
    key: 'late-registration',
    author: 'batista',
    session: 't1',
    ago: 160,
    kind: 'RECOMMENDATION',
    language: 'es',
    subregions: ['caribbean'],
    text: 'Hay que resolver la situación de las personas adultas que nunca fueron inscritas.',
    addressees: ['STATES'],
    groups: ['IRREGULAR'],
    then: [
      changesRequested(
        151,
        'whitlock',
        'Thank you: this matters and nobody else has raised it. Please say who should do what, with which proof, and by when, so that a government can answer yes or no.',
      ),
      revised(
        139,
        {
          title: 'Inscripción tardía con dos testigos y sin multa',
          text: 'Que los registros civiles inscriban a toda persona adulta nacida en el país que nunca lo fue, con dos testigos y un documento cualquiera de su infancia, sin multa ni prueba de la situación de sus padres.',
          groups: ['IRREGULAR', 'AFRODESCENDANT', 'FAMILIES'],
        },
        'Se dice quién, qué y con qué prueba.',
      ),
      changesRequested(
        130,
        'whitlock',
        'Much better. Only the time is missing now: by when, and for how long would the special procedure stay open?',
      ),
      revised(
        122,
        {
          title: 'Inscripción tardía con dos testigos y sin multa',
          text: 'Que los registros civiles inscriban, entre enero de 2018 y diciembre de 2020, a toda persona adulta nacida en el país que nunca lo fue, con dos testigos y un documento cualquiera de su infancia —una cartilla de vacunas, una nota de escuela, una fe de bautismo—, sin multa ni prueba de la situación de sus padres, y con brigadas que vayan a los bateyes y no al revés.',
          groups: ['IRREGULAR', 'AFRODESCENDANT', 'FAMILIES'],
          details: {
            instrument: 'Ley especial de vigencia limitada y brigadas móviles con presupuesto propio.',
            timeHorizon: 'Tres años, de enero de 2018 a diciembre de 2020.',
            indicator: 'Personas inscritas por brigada y por provincia; solicitudes rechazadas y su motivo.',
          },
        },
        'Se añade el plazo y las brigadas.',
      ),
      accepted(113, 'whitlock'),
    ],
    support: [
      { from: 157, institution: ['charles'], personal: ['marcellin'] },
      {
        institution: ['forde', 'dorcely', 'saintfleur', 'cifuentes', 'toledo', 'zelaya'],
        personal: ['calfucura', 'stclair'],
        delegation: ['philistin'],
        retracted: ['rolle'],
      },
    ],
    comments: [
      {
        by: 'forde',
        ago: 154,
        text: 'Endorsed in advance, as promised. Please do put the witnesses in: without papers, people have people.',
      },
      {
        by: 'marcellin',
        ago: 118,
        kind: 'QUESTION',
        text: 'Et ceux dont les témoins sont morts ? Dans nos enquêtes, c’est le cas d’une personne âgée sur quatre.',
        replies: [
          {
            by: 'batista',
            ago: 115,
            text: 'La brigada puede tomar la palabra de la comunidad en asamblea. Se hizo en un batey el año pasado, con acta, y el juez la aceptó.',
          },
        ],
      },
    ],
  },
];
