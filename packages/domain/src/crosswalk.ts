/** The codes by which a practice is filed elsewhere: objectives of the Global Compact and targets of the 2030 Agenda. */

export const GCM_OBJECTIVE_CODES: readonly string[] = Array.from({ length: 23 }, (_, at) => String(at + 1));

/** Of each goal, how many targets have a number and how many a letter. */
const SDG_TARGETS: readonly (readonly [numbered: number, lettered: number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
];

export const SDG_TARGET_CODES: readonly string[] = SDG_TARGETS.flatMap(([numbered, lettered], at) => [
  ...Array.from({ length: numbered }, (_, target) => `${at + 1}.${target + 1}`),
  ...Array.from('abcd'.slice(0, lettered), (letter) => `${at + 1}.${letter}`),
]);
