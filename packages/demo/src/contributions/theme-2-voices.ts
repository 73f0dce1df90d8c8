/** Said on theme ii in a few lines and accepted: what is specific, what worries, what is asked. */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const THEME_2_VOICES: readonly DemoContribution[] = [
  {
    key: 'one-island-one-night',
    author: 'augustehenry',
    session: 't2',
    ago: 49,
    kind: 'SPECIFICITY',
    language: 'en',
    subregions: ['caribbean'],
    text: 'A storm displaces a part of a large country and the whole of a small one: government, hospital and all who would have helped. No plan that counts on “unaffected regions” fits an island.',
    then: [accepted(39, 'whitlock')],
    support: [
      {
        institution: ['forde', 'charles', 'dorcely'],
        personal: ['stclair'],
        delegation: ['yearwood', 'philistin'],
      },
    ],
  },
  {
    key: 'not-everything-is-climate',
    author: 'colmenares',
    session: 't2',
    ago: 45,
    kind: 'CONCERN',
    language: 'es',
    subregions: ['south_america'],
    attribution: 'NON_ATTRIBUTABLE',
    text: 'Nos preocupa que las crisis que vacían un país entero entren en el pacto por la puerta del «clima» o de los «desastres» para que nadie tenga que nombrarlas. Quien huye de un hospital sin insumos no huye de la lluvia, y tampoco le alcanza el permiso de turista.',
    then: [accepted(34, 'olivera')],
    support: [
      {
        institution: ['huaman', 'cifuentes', 'echeverri', 'saintfleur', 'toledo', 'mamani', 'santana'],
        personal: ['villagra'],
        delegation: ['andrade'],
      },
    ],
    comments: [
      {
        by: 'andrade',
        ago: 31,
        text: 'Compartimos la preocupación. La definición regional de 1984 sobre refugiados ya habla de circunstancias que perturban gravemente el orden público; la herramienta existe y se usa poco.',
        replies: [
          {
            by: 'huaman',
            ago: 27,
            text: 'Y mientras se decide si es refugio o no, un permiso humanitario que deje trabajar. No se puede esperar dos años con los hijos en casa.',
          },
        ],
      },
    ],
  },
  {
    key: 'who-pays-the-second-house',
    author: 'pacheco',
    session: 't2',
    ago: 38,
    kind: 'QUESTION',
    language: 'es',
    subregions: ['central_america_mexico'],
    text: 'Si el volcán se lleva la casa que pagué con diez años de remesas, ¿ante quién reclamo yo, que no vivo ahí?',
    then: [accepted(29, 'olivera')],
    support: [{ institution: ['castillo', 'zelaya'] }],
  },
];
