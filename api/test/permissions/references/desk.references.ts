/** Ids beside what the desk does. */
import type { Stage } from '../stage.js';
import { foreignContribution, type Json, type Reference } from './reference.js';

export const AT_THE_DESK: Reference[] = [
  {
    operation: 'mergeContributions',
    path: 'parents.contributionId',
    by: 'rapporteur',
    about: "other's accepted, with another",
    holding: (contributionId, { parents }) => ({ parents: [{ ...(parents as Json[])[0], contributionId }] }),
    foreign: foreignContribution,
  },
  {
    operation: 'consolidateContributions',
    path: 'parents.contributionId',
    by: 'rapporteur',
    about: "other's accepted, with another",
    holding: (contributionId, { parents }) => ({
      parents: [(parents as Json[])[0], { ...(parents as Json[])[1], contributionId }],
    }),
    foreign: foreignContribution,
  },
  {
    operation: 'answerCoAuthorship',
    path: 'targetId',
    by: 'expert',
    about: 'own part of a new text',
    holding: (targetId) => ({ targetId }),
    foreign: foreignContribution,
  },
  ...['markNotDuplicate', 'unmarkNotDuplicate'].map((operation) => ({
    operation,
    path: 'otherId',
    by: 'rapporteur' as const,
    about: "other's accepted, with another",
    holding: (otherId: string) => ({ otherId }),
    foreign: foreignContribution,
  })),
  ...(['themeIds', 'subregionIds'] as const).map((path) => ({
    operation: 'retagContribution',
    path,
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (id: string) => ({ [path]: [id] }),
    foreign: ({ elsewhere: { world } }: Stage) =>
      Promise.resolve(path === 'themeIds' ? world.themeIds[0]! : world.subregionIds.caribbean),
  })),
  ...(['acceptContributions', 'retagContributions'] as const).map((operation) => ({
    operation,
    path: 'items.contributionId',
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (contributionId: string, { items }: Json) => ({
      items: [{ ...(items as Json[])[0], contributionId }],
    }),
    foreign: foreignContribution,
  })),
  ...(['themeIds', 'subregionIds'] as const).map((path) => ({
    operation: 'retagContributions',
    path: `items.${path}`,
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (id: string, { items }: Json) => ({ items: [{ ...(items as Json[])[0], [path]: [id] }] }),
    foreign: ({ elsewhere: { world } }: Stage) =>
      Promise.resolve(path === 'themeIds' ? world.themeIds[0]! : world.subregionIds.caribbean),
  })),
  ...(
    [
      ['undoDecisions', 'decisionId', 'own decision'],
      ['undoRetaggings', 'retaggingId', 'own retagging'],
      ['undoAssignments', 'assignmentId', 'own assignment'],
    ] as const
  ).map(([operation, path, about]) => ({
    operation,
    path: `items.${path}`,
    by: 'rapporteur' as const,
    about,
    holding: (id: string, { items }: Json) => ({ items: [{ ...(items as Json[])[0], [path]: id }] }),
    foreign: foreignContribution,
  })),
  ...(['assigneeId', 'seenAssigneeId'] as const).map((path) => ({
    operation: 'assignContribution',
    path,
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (id: string) => ({ [path]: id }),
    foreign: ({ elsewhere }: Stage) => Promise.resolve(elsewhere.desk.participantId),
  })),
  ...(['contributionId', 'assigneeId', 'seenAssigneeId'] as const).map((path) => ({
    operation: 'assignContributions',
    path: `items.${path}`,
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (id: string, { items }: Json) => ({ items: [{ ...(items as Json[])[0], [path]: id }] }),
    foreign: (stage: Stage) =>
      path === 'contributionId'
        ? foreignContribution(stage)
        : Promise.resolve(stage.elsewhere.desk.participantId),
  })),
];
