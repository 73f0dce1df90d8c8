/** The services that mask passages, wired by hand to one database. */
import type { Clock } from '../../src/kernel/clock.js';
import { ContributionAccess } from '../../src/modules/contributions/contribution.access.js';
import { ContributionFamilies } from '../../src/modules/contributions/contribution-families.service.js';
import { ContributionLog } from '../../src/modules/contributions/contribution-log.service.js';
import { ContributionRepository } from '../../src/modules/contributions/data/contribution.repository.js';
import { FamilyRepository } from '../../src/modules/contributions/data/family.repository.js';
import { IntakeRepository } from '../../src/modules/contributions/data/intake.repository.js';
import { MessageTemplateRepository } from '../../src/modules/moderation/templates/data/message-template.repository.js';
import { MessageTemplateService } from '../../src/modules/moderation/templates/message-template.service.js';
import { RedactionLookRepository } from '../../src/modules/redactions/data/redaction-look.repository.js';
import { RedactionRepository } from '../../src/modules/redactions/data/redaction.repository.js';
import { JoiningRedactions } from '../../src/modules/redactions/joining-redactions.service.js';
import { PassageMask } from '../../src/modules/redactions/passage-mask.service.js';
import type { PassageSeal } from '../../src/modules/redactions/passage-seal.service.js';
import { RedactionOriginalService } from '../../src/modules/redactions/redaction-original.service.js';
import { RedactionPreviewService } from '../../src/modules/redactions/redaction-preview.service.js';
import { RedactionService } from '../../src/modules/redactions/redaction.service.js';
import { AuditLog } from '../../src/platform/events/audit-log.js';
import { EventLog } from '../../src/platform/events/event-log.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { MigratedDatabase } from './migrated-database.js';

export interface RedactionServices {
  redactions: RedactionService;
  previews: RedactionPreviewService;
  originals: RedactionOriginalService;
  families: ContributionFamilies;
}

export async function redactionServices(
  { unitOfWork: unit }: MigratedDatabase,
  { clock, seal }: { clock: Clock; seal: PassageSeal },
): Promise<RedactionServices> {
  await seal.onModuleInit();
  const rows = new RedactionRepository(unit);
  const contributions = new ContributionRepository(unit);
  const access = new ContributionAccess(contributions, new IntakeRepository(unit));
  const families = new ContributionFamilies(access, contributions, new FamilyRepository(unit));
  const masks = new PassageMask(rows, seal);
  const looks = new RedactionLookRepository(unit);
  const audit = new AuditLog(unit);
  const log = new ContributionLog(new EventLog(unit), audit);
  const templates = new MessageTemplateService(unit, new MessageTemplateRepository(unit), audit, clock);
  return {
    families,
    redactions: new RedactionService(unit, access, families, rows, templates, seal, masks, log),
    previews: new RedactionPreviewService(access, families, rows, templates),
    originals: new RedactionOriginalService(unit, access, families, rows, looks, seal, log, clock),
  };
}

interface Joining {
  unit: UnitOfWork;
  access: ContributionAccess;
  rows: ContributionRepository;
  seal: PassageSeal;
  log: ContributionLog;
}

/** What masks in texts that go together. */
export function joiningRedactions({ unit, access, rows, seal, log }: Joining): JoiningRedactions {
  const families = new ContributionFamilies(access, rows, new FamilyRepository(unit));
  const redactions = new RedactionRepository(unit);
  return new JoiningRedactions(families, redactions, new PassageMask(redactions, seal), seal, log);
}
