/** Links: what one contribution is to another, shown on both. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { LinkRepository } from './data/link.repository.js';
import { LinkResults } from './graphql/link-results.service.js';
import { OwnLinkFields, OwnLinksFields } from './graphql/own-links.fields.js';
import { LinkResolver } from './graphql/link.resolver.js';
import { LinkEvents } from './link.events.js';
import { LinkQueries } from './link.queries.js';
import { LinkService } from './link.service.js';

@Module({
  imports: [ContributionsModule],
  providers: [
    LinkRepository,
    LinkEvents,
    LinkService,
    LinkQueries,
    LinkResults,
    LinkResolver,
    OwnLinksFields,
    OwnLinkFields,
  ],
  exports: [LinkService],
})
export class LinksModule {}
