/** The services that put contributions together, wired by hand to what the others are made of. */
import type { Clock } from '../../src/kernel/clock.js';
import type { ContributionAccess } from '../../src/modules/contributions/contribution.access.js';
import { ContributionConsolidation } from '../../src/modules/contributions/contribution-consolidation.service.js';
import { ContributionFamilies } from '../../src/modules/contributions/contribution-families.service.js';
import { ContributionLineageService } from '../../src/modules/contributions/contribution-lineage.service.js';
import type { ContributionLog } from '../../src/modules/contributions/contribution-log.service.js';
import type { ContributionStatusService } from '../../src/modules/contributions/contribution-status.service.js';
import type { ContributionTexts } from '../../src/modules/contributions/contribution-texts.service.js';
import type { ContributionWriter } from '../../src/modules/contributions/contribution-writer.service.js';
import type { ContributionRepository } from '../../src/modules/contributions/data/contribution.repository.js';
import type { IntakeRepository } from '../../src/modules/contributions/data/intake.repository.js';
import { FamilyRepository } from '../../src/modules/contributions/data/family.repository.js';
import { LineageRepository } from '../../src/modules/contributions/data/lineage.repository.js';
import type { ClaimRepository } from '../../src/modules/moderation/data/claim.repository.js';
import { DecisionUndoRepository } from '../../src/modules/moderation/data/decision-undo.repository.js';
import type { ModerationDecisionRepository } from '../../src/modules/moderation/data/moderation-decision.repository.js';
import { MergingRepository } from '../../src/modules/moderation/merging/data/merging.repository.js';
import { NotDuplicateRepository } from '../../src/modules/moderation/merging/data/not-duplicate.repository.js';
import { DepartureService } from '../../src/modules/moderation/merging/departure.service.js';
import { MergingEvents } from '../../src/modules/moderation/merging/merging.events.js';
import { CoAuthorshipService } from '../../src/modules/moderation/merging/co-authorship.service.js';
import { ConsolidationService } from '../../src/modules/moderation/merging/consolidation.service.js';
import { ConsolidationUndo } from '../../src/modules/moderation/merging/consolidation-undo.service.js';
import { CoAuthorshipRepository } from '../../src/modules/moderation/merging/data/co-authorship.repository.js';
import { MergingService } from '../../src/modules/moderation/merging/merging.service.js';
import { MergingUndo } from '../../src/modules/moderation/merging/merging-undo.service.js';
import { NotDuplicateService } from '../../src/modules/moderation/merging/not-duplicate.service.js';
import type { TakeBacks } from '../../src/modules/moderation/take-backs.js';
import type { JoiningRedactions } from '../../src/modules/redactions/joining-redactions.service.js';
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
  rows: ContributionRepository;
  intake: IntakeRepository;
  writer: ContributionWriter;
  contents: ContributionTexts;
  joining: JoiningRedactions;
}

export interface MergingServices {
  merging: MergingService;
  notDuplicates: NotDuplicateService;
  consolidation: ConsolidationService;
  coAuthorship: CoAuthorshipService;
}

export function mergingServices(parts: Parts): MergingServices {
  const { unit, clock, access, statuses, claims, decisions, takeBacks, log } = parts;
  const { rows, intake, writer, contents, joining } = parts;
  const mergings = new MergingRepository(unit);
  const undos = new DecisionUndoRepository(unit);
  const events = new MergingEvents(log);
  const lineageRows = new LineageRepository(unit);
  const lineage = new ContributionLineageService(lineageRows);
  const familyRows = new FamilyRepository(unit);
  const families = new ContributionFamilies(access, rows, familyRows);
  const texts = new ContributionConsolidation(lineageRows, rows, intake, contents, writer, familyRows);
  const departures = new DepartureService(access, families, claims, decisions, mergings, joining, clock);
  const textsUndo = new ConsolidationUndo(lineage, mergings, events, clock);
  new MergingUndo(takeBacks, access, statuses, undos, mergings, textsUndo, events, clock).onModuleInit();
  const merging = new MergingService(unit, departures, lineage, mergings, events, clock);
  const answers = new CoAuthorshipRepository(unit);
  return {
    merging,
    consolidation: new ConsolidationService(unit, departures, merging, texts, mergings, events, clock),
    coAuthorship: new CoAuthorshipService(unit, access, answers, events, clock),
    notDuplicates: new NotDuplicateService(unit, access, new NotDuplicateRepository(unit), events, clock),
  };
}
