/** The services that put contributions together, wired by hand to what the others are made of. */
import type { Clock } from '../../src/kernel/clock.js';
import type { ContributionAccess } from '../../src/modules/contributions/contribution.access.js';
import { ContributionLineageService } from '../../src/modules/contributions/contribution-lineage.service.js';
import type { ContributionLog } from '../../src/modules/contributions/contribution-log.service.js';
import type { ContributionStatusService } from '../../src/modules/contributions/contribution-status.service.js';
import { LineageRepository } from '../../src/modules/contributions/data/lineage.repository.js';
import type { ClaimRepository } from '../../src/modules/moderation/data/claim.repository.js';
import { DecisionUndoRepository } from '../../src/modules/moderation/data/decision-undo.repository.js';
import type { ModerationDecisionRepository } from '../../src/modules/moderation/data/moderation-decision.repository.js';
import { MergingRepository } from '../../src/modules/moderation/merging/data/merging.repository.js';
import { NotDuplicateRepository } from '../../src/modules/moderation/merging/data/not-duplicate.repository.js';
import { DepartureService } from '../../src/modules/moderation/merging/departure.service.js';
import { MergingEvents } from '../../src/modules/moderation/merging/merging.events.js';
import { MergingService } from '../../src/modules/moderation/merging/merging.service.js';
import { MergingUndo } from '../../src/modules/moderation/merging/merging-undo.service.js';
import { NotDuplicateService } from '../../src/modules/moderation/merging/not-duplicate.service.js';
import type { TakeBacks } from '../../src/modules/moderation/take-backs.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';

interface Parts {
  unit: UnitOfWork;
  clock: Clock;
  access: ContributionAccess;
  statuses: ContributionStatusService;
  claims: ClaimRepository;
  decisions: ModerationDecisionRepository;
  takeBacks: TakeBacks;
  log: ContributionLog;
}

export interface MergingServices {
  merging: MergingService;
  notDuplicates: NotDuplicateService;
}

export function mergingServices(parts: Parts): MergingServices {
  const { unit, clock, access, statuses, claims, decisions, takeBacks, log } = parts;
  const mergings = new MergingRepository(unit);
  const undos = new DecisionUndoRepository(unit);
  const events = new MergingEvents(log);
  const lineage = new ContributionLineageService(new LineageRepository(unit));
  const departures = new DepartureService(access, claims, decisions, mergings, clock);
  new MergingUndo(takeBacks, access, statuses, undos, mergings, events, clock).onModuleInit();
  return {
    merging: new MergingService(unit, departures, lineage, mergings, events, clock),
    notDuplicates: new NotDuplicateService(unit, access, new NotDuplicateRepository(unit), events, clock),
  };
}
