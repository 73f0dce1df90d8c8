/** The services that take contributions apart, wired by hand to what the others are made of. */
import type { Clock } from '../../src/kernel/clock.js';
import type { ContributionAccess } from '../../src/modules/contributions/contribution.access.js';
import { ContributionFamilies } from '../../src/modules/contributions/contribution-families.service.js';
import { ContributionLineageService } from '../../src/modules/contributions/contribution-lineage.service.js';
import type { ContributionLog } from '../../src/modules/contributions/contribution-log.service.js';
import { ContributionParts } from '../../src/modules/contributions/contribution-parts.service.js';
import type { ContributionTexts } from '../../src/modules/contributions/contribution-texts.service.js';
import type { ContributionRepository } from '../../src/modules/contributions/data/contribution.repository.js';
import { FamilyRepository } from '../../src/modules/contributions/data/family.repository.js';
import { LineageRepository } from '../../src/modules/contributions/data/lineage.repository.js';
import { PartsRepository } from '../../src/modules/contributions/data/parts.repository.js';
import type { ClaimRepository } from '../../src/modules/moderation/data/claim.repository.js';
import type { ModerationDecisionRepository } from '../../src/modules/moderation/data/moderation-decision.repository.js';
import { MergingRepository } from '../../src/modules/moderation/merging/data/merging.repository.js';
import { DepartureService } from '../../src/modules/moderation/merging/departure.service.js';
import { SplitPartRepository } from '../../src/modules/moderation/splitting/data/split-part.repository.js';
import { SplittingEvents } from '../../src/modules/moderation/splitting/splitting.events.js';
import { SplittingService } from '../../src/modules/moderation/splitting/splitting.service.js';
import { SplittingUndo } from '../../src/modules/moderation/splitting/splitting-undo.service.js';
import type { TakeBacks } from '../../src/modules/moderation/take-backs.js';
import type { JoiningRedactions } from '../../src/modules/redactions/joining-redactions.service.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';

interface Parts {
  unit: UnitOfWork;
  clock: Clock;
  access: ContributionAccess;
  rows: ContributionRepository;
  claims: ClaimRepository;
  decisions: ModerationDecisionRepository;
  takeBacks: TakeBacks;
  contents: ContributionTexts;
  joining: JoiningRedactions;
  log: ContributionLog;
}

export interface SplittingServices {
  splitting: SplittingService;
}

export function splittingServices(of: Parts): SplittingServices {
  const { unit, clock, access, claims, decisions, takeBacks, log } = of;
  const mergings = new MergingRepository(unit);
  const familyRows = new FamilyRepository(unit);
  const written = new LineageRepository(unit);
  const parts = new ContributionParts(of.rows, new PartsRepository(unit), familyRows, written, of.contents);
  const rows = new SplitPartRepository(unit);
  const events = new SplittingEvents(log);
  const departures = new DepartureService(
    access,
    new ContributionFamilies(access, of.rows, familyRows),
    claims,
    decisions,
    mergings,
    of.joining,
    clock,
  );
  const lineage = new ContributionLineageService(written);
  new SplittingUndo(takeBacks, access, mergings, rows, parts, events, clock).onModuleInit();
  return {
    splitting: new SplittingService(unit, departures, decisions, claims, lineage, parts, rows, events, clock),
  };
}
