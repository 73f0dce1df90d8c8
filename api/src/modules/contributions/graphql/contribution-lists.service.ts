/** Lists of contributions as connections: what to read is taken from what the client selected. */
import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '@aportes/domain/actor';
import { Pages } from '../../../platform/graphql/pages.js';
import type { PageArgs } from '../../../platform/graphql/paging.type.js';
import { selectedPaths } from '../../../platform/graphql/selection.js';
import { ContributionQueries } from '../contribution.queries.js';
import { searchedText, type ContributionFilter } from '../data/contribution-filter.sql.js';
import { keyTypeOf, type ContributionOrder } from '../data/contribution-order.sql.js';
import type { CardPart } from '../data/contribution-row.js';
import type { ContributionScope } from '../data/contribution-scope.sql.js';
import type { ContributionConnectionType } from './contribution-connection.type.js';
import { ContributionType } from './contribution.type.js';

/** Fields of a card that need a part of their own in the statement. */
const PART_OF_FIELD: Record<string, CardPart | undefined> = {
  themes: 'themeIds',
  subregions: 'subregionIds',
  countryCodes: 'countryCodes',
  author: 'author',
  claim: 'claim',
  claimAsOf: 'claimAsOf',
  assignee: 'assignee',
  redactions: 'redactions',
  breadth: 'supporters',
  myEndorsement: 'viewerEndorsement',
};

const NODE = 'edges.node.';

function selectedParts(paths: ReadonlySet<string>): Set<CardPart> {
  const parts = [...paths].map((path) =>
    path.startsWith(NODE) ? PART_OF_FIELD[path.slice(NODE.length)] : undefined,
  );
  return new Set(parts.filter((part) => part !== undefined));
}

export interface ListWanted {
  scope: ContributionScope;
  page: PageArgs;
  order?: ContributionOrder | null;
  filter?: ContributionFilter | null;
}

@Injectable()
export class ContributionLists {
  constructor(
    private readonly queries: ContributionQueries,
    private readonly pages: Pages,
  ) {}

  async connection(
    viewer: Viewer,
    wanted: ListWanted,
    info: GraphQLResolveInfo,
  ): Promise<ContributionConnectionType> {
    const filter = wanted.filter ?? {};
    const order = wanted.order ?? 'NEWEST';
    const paths = selectedPaths(info);
    const page = await this.queries.list({
      ...this.pages.keysetOf(wanted.page, keyTypeOf(order, filter)),
      scope: wanted.scope,
      filter,
      order,
      parts: selectedParts(paths),
      withTotal: paths.has('totalCount'),
      viewerParticipantId: viewer?.participantId ?? null,
    });
    const found = searchedText(filter) !== null;
    const edges = this.pages.edgesOf(page.rows, page.hasNextPage, (row) =>
      ContributionType.of({ row, viewer, found }),
    );
    return { ...edges, totalCount: page.total ?? 0 };
  }
}
