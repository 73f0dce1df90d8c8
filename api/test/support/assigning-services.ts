/** The services that share out what waits, wired by hand to what the others are made of. */
import type { Clock } from '../../src/kernel/clock.js';
import type { ContributionAccess } from '../../src/modules/contributions/contribution.access.js';
import type { ContributionLog } from '../../src/modules/contributions/contribution-log.service.js';
import { AssignableQueries } from '../../src/modules/moderation/assigning/assignable.queries.js';
import { AssignmentEvents } from '../../src/modules/moderation/assigning/assignment.events.js';
import { AssignmentService } from '../../src/modules/moderation/assigning/assignment.service.js';
import { AssignmentRepository } from '../../src/modules/moderation/assigning/data/assignment.repository.js';
import { DeskPeopleRepository } from '../../src/modules/moderation/assigning/data/desk-people.repository.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';

interface Parts {
  unit: UnitOfWork;
  clock: Clock;
  access: ContributionAccess;
  log: ContributionLog;
}

export interface AssigningServices {
  assignments: AssignmentService;
}

export function assigningServices({ unit, clock, access, log }: Parts): AssigningServices {
  const rows = new AssignmentRepository(unit);
  const assignable = new AssignableQueries(new DeskPeopleRepository(unit));
  const events = new AssignmentEvents(log);
  return { assignments: new AssignmentService(unit, access, rows, assignable, events, clock) };
}
