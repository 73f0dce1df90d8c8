/** Pages of lists: from the arguments to a position, and from rows to edges with sealed cursors. */
import { PAGE_SIZE } from '@aportes/domain/limits';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { DataSource } from 'typeorm';
import { decodeCursor, encodeCursor, isPageSize, type KeyType, type Position } from '../../kernel/page.js';
import { Seal } from '../../kernel/seal.js';
import { HouseSecretEntity } from '../database/house-secret.entity.js';
import { refusal } from './errors.js';
import type { PageArgs, PageInfoType } from './paging.type.js';
import { selectedPaths } from './selection.js';

export interface Keyset {
  first: number;
  after: Position | null;
}

export interface Edges<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfoType;
}

export interface RowList<Row> {
  /** One row more than asked for tells that there are further ones. */
  page: (first: number, after: Position | null) => Promise<readonly Row[]>;
  count: () => Promise<number>;
}

interface Placed {
  id: string;
  /** As text. */
  sortKey: string;
}

@Injectable()
export class Pages implements OnModuleInit {
  private seal!: Seal;

  constructor(private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    // Printing the schema needs no database, and seals nothing.
    if (!this.source.isInitialized) return;
    const { secret } = await this.source.manager.findOneByOrFail(HouseSecretEntity, { name: 'CURSORS' });
    this.seal = new Seal(secret);
  }

  /** A page size beyond the limit or a foreign cursor is the client's mistake and said so. */
  keysetOf({ first: wanted, after }: PageArgs, key: KeyType = 'timestamptz'): Keyset {
    const first = wanted ?? PAGE_SIZE.default;
    if (!isPageSize(first)) throw refusal('INVALID');
    if (after === null || after === undefined) return { first, after: null };
    const position = decodeCursor(this.seal, after, key);
    if (!position) throw refusal('INVALID');
    return { first, after: position };
  }

  edgesOf<Row extends Placed, Node>(
    rows: readonly Row[],
    hasNextPage: boolean,
    nodeOf: (row: Row) => Node,
  ): Edges<Node> {
    const edges = rows.map((row) => ({
      cursor: encodeCursor(this.seal, { key: row.sortKey, id: row.id }),
      node: nodeOf(row),
    }));
    return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage } };
  }

  /** A page, and how many there are in all where somebody wants to know. */
  async counted<Row extends Placed, Node>(
    args: PageArgs,
    info: GraphQLResolveInfo,
    list: RowList<Row>,
    nodeOf: (row: Row) => Node,
  ): Promise<Edges<Node> & { totalCount: number }> {
    const { first, after } = this.keysetOf(args);
    const rows = await list.page(first, after);
    const edges = this.edgesOf(rows.slice(0, first), rows.length > first, nodeOf);
    return { ...edges, totalCount: selectedPaths(info).has('totalCount') ? await list.count() : 0 };
  }
}
