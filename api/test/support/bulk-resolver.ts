/** What does the same to many at once, over services wired by hand: it answers with their outcomes as they are. */
import { ContributionAccess } from '../../src/modules/contributions/contribution.access.js';
import { ContributionRepository } from '../../src/modules/contributions/data/contribution.repository.js';
import { IntakeRepository } from '../../src/modules/contributions/data/intake.repository.js';
import type { ContributionResults } from '../../src/modules/contributions/graphql/contribution-results.service.js';
import { AssignmentResolver } from '../../src/modules/moderation/assigning/graphql/assignment.resolver.js';
import { BulkResolver } from '../../src/modules/moderation/graphql/bulk.resolver.js';
import { DecisionUndoResolver } from '../../src/modules/moderation/graphql/decision-undo.resolver.js';
import { ModerationResolver } from '../../src/modules/moderation/graphql/moderation.resolver.js';
import { RetaggingResolver } from '../../src/modules/moderation/graphql/retagging.resolver.js';
import { SpeakerCandidateRepository } from '../../src/modules/scribe/data/speaker-candidate.repository.js';
import { ScribeResolver } from '../../src/modules/scribe/graphql/scribe.resolver.js';
import { SpeakerCandidateQueries } from '../../src/modules/scribe/speaker-candidate.queries.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { ContributionServices } from './contribution-services.js';

export type { AssignmentResolver, BulkResolver, ScribeResolver };

const asTheyAre: Pick<ContributionResults, 'of'> = {
  of: (_context, _viewer, outcome) => Promise.resolve(outcome as never),
};

const results = asTheyAre as ContributionResults;

const accessOf = (unit: UnitOfWork): ContributionAccess =>
  new ContributionAccess(new ContributionRepository(unit), new IntakeRepository(unit));

export function assigningResolver(
  unit: UnitOfWork,
  { assignments }: ContributionServices,
): AssignmentResolver {
  return new AssignmentResolver(accessOf(unit), assignments, results);
}

export function scribeResolver(
  unit: UnitOfWork,
  { interventions, speakerAnswers }: ContributionServices,
): ScribeResolver {
  const candidates = new SpeakerCandidateQueries(new SpeakerCandidateRepository(unit));
  return new ScribeResolver(accessOf(unit), interventions, speakerAnswers, candidates, results);
}

export function bulkResolver(unit: UnitOfWork, services: ContributionServices): BulkResolver {
  const access = accessOf(unit);
  return new BulkResolver(
    new ModerationResolver(access, services.moderation, results),
    new DecisionUndoResolver(services.undo, results),
    new RetaggingResolver(access, services.retagging, results),
  );
}
