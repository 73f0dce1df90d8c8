/** Assigning: whose what waits is meant to be, and how it is shared out among the rapporteurs. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../../contributions/contributions.module.js';
import { AssignableQueries } from './assignable.queries.js';
import { AssignmentEvents } from './assignment.events.js';
import { AssignmentService } from './assignment.service.js';
import { AssignmentRepository } from './data/assignment.repository.js';
import { DeskPeopleRepository } from './data/desk-people.repository.js';
import { AssignmentFields, DeskLoadFields } from './graphql/assignment.fields.js';
import { AssignmentResolver } from './graphql/assignment.resolver.js';

@Module({
  imports: [ContributionsModule],
  providers: [
    AssignmentRepository,
    DeskPeopleRepository,
    AssignableQueries,
    AssignmentEvents,
    AssignmentService,
    AssignmentResolver,
    AssignmentFields,
    DeskLoadFields,
  ],
})
export class AssigningModule {}
