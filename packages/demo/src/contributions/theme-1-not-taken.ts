/** Said on theme i and not taken: declined, each for its own reason, or withdrawn by its author. */
import { accepted, declined, withdrawn } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const THEME_1_NOT_TAKEN: readonly DemoContribution[] = [
  {
    key: 'no-data-for-the-police',
    author: 'huaman',
    session: 't1',
    ago: 155,
    kind: 'RECOMMENDATION',
    language: 'es',
    subregions: ['south_america'],
    text: 'Que las clínicas y las escuelas tengan prohibido pasar datos a la autoridad migratoria.',
    addressees: ['STATES'],
    groups: ['IRREGULAR'],
    then: [
      declined(
        142,
        'olivera',
        'DUPLICATE',
        'Está dicho, con plazo e indicador, en «Un muro entre los servicios y el control migratorio». Le invitamos a respaldarlo y a contar allí su experiencia en un comentario; así pesa más que dos textos separados.',
      ),
    ],
    support: [{ from: 151, institution: ['pacheco'] }],
  },
  {
    key: 'cherry-tariff',
    author: 'baeza',
    session: 't1',
    ago: 149,
    kind: 'RECOMMENDATION',
    language: 'es',
    subregions: ['south_america'],
    text: 'Que se armonicen los requisitos fitosanitarios de la fruta de exportación, porque los atrasos en puerto encarecen la cosecha y con ella la contratación de temporada.',
    addressees: ['STATES', 'REGIONAL_BODY'],
    then: [
      declined(
        135,
        'olivera',
        'OFF_TOPIC',
        'El asunto es de comercio y queda fuera de esta sesión. Si el vínculo con la contratación de temporada es lo central, tiene lugar en el tema vi.',
      ),
    ],
  },
  {
    key: 'all-of-them',
    author: 'zelaya',
    session: 't1',
    ago: 144,
    kind: 'CONCERN',
    language: 'es',
    subregions: ['central_america_mexico'],
    text: 'Los de los retenes son todos unos ladrones y unos sinvergüenzas, del primero al último, y aquí nadie tiene el valor de decirlo.',
    then: [
      declined(
        136,
        'olivera',
        'UNACCEPTABLE_LANGUAGE',
        'El problema es serio y queremos recogerlo. Le pido que lo escriba sin insultos y con los hechos que su centro ha documentado: dónde, cuándo y qué pasó con las quejas.',
      ),
    ],
  },
  {
    key: 'press-code',
    author: 'castillo',
    session: 't1',
    ago: 164,
    kind: 'RECOMMENDATION',
    language: 'en',
    subregions: ['central_america_mexico'],
    text: 'Newsrooms should adopt a code that ends the word “illegal” for people and names the nationality of a suspect only where the story cannot be told without it.',
    addressees: ['OTHER', 'PRIVATE_SECTOR'],
    then: [
      accepted(152, 'whitlock'),
      withdrawn(
        109,
        'Our assembly adopted a longer text last night; we shall bring it to the conclusions as one proposal with two sister organizations.',
      ),
    ],
    support: [{ institution: ['echeverri', 'charles'], personal: ['navarrete'] }],
    comments: [
      {
        by: 'navarrete',
        ago: 148,
        text: 'Convendría que lo firmen también las agencias: de ahí copia la prensa local, palabra por palabra.',
        replies: [{ by: 'castillo', ago: 146, text: 'They are on the list. Two have answered.' }],
      },
    ],
  },
];
