/** Pages of the record as one reader sees them, and all of it, page by page, for a file. */
import { Injectable } from '@nestjs/common';
import type { Position } from '../../kernel/page.js';
import { RecordRepository, type RecordRow } from './data/record.repository.js';
import type { ReadableRecord } from './record.access.js';
import { shownEntry, type ShownEntry } from './record.presenter.js';

/** Rows of a file are read so many at once. */
const FILE_PAGE = 500;

@Injectable()
export class RecordQueries {
  constructor(private readonly rows: RecordRepository) {}

  /** One more than asked for tells that there are further ones. */
  async page({ scope }: ReadableRecord, first: number, after: Position | null): Promise<RecordRow[]> {
    return this.rows.page(scope, first + 1, after);
  }

  async *all({ scope, reader }: ReadableRecord): AsyncGenerator<ShownEntry> {
    for (let after: Position | null = null; ;) {
      const page: RecordRow[] = await this.rows.page(scope, FILE_PAGE, after);
      for (const row of page) yield shownEntry(reader, row);
      const last = page.at(-1);
      if (!last || page.length < FILE_PAGE) return;
      after = { key: last.sortKey, id: last.id };
    }
  }
}
