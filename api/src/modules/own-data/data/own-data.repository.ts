/** Reads what is kept about one person, page by page: no transaction waits for a slow line. */
import type { Language } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ACCOUNT_SQL, pageOf, type SectionName } from './own-data-sections.sql.js';

/** What JSON can say, in the order in which it is to be read. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Item = Readonly<Record<string, Value>>;

interface Row {
  id: string;
  at: string;
  item: Item;
}

const PAGE = 200;

@Injectable()
export class OwnDataRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async account(accountId: string): Promise<Item | null> {
    const rows = await this.unitOfWork.manager.query<{ item: Item }[]>(ACCOUNT_SQL, [accountId]);
    return rows[0]?.item ?? null;
  }

  async *section(accountId: string, language: Language, name: SectionName): AsyncGenerator<Item> {
    const sql = pageOf(name);
    let last: Row | undefined;
    do {
      const values = [accountId, language, last?.at ?? null, last?.id ?? null, PAGE];
      const rows = await this.unitOfWork.manager.query<Row[]>(sql, values);
      for (const { item } of rows) yield item;
      last = rows.length === PAGE ? rows.at(-1) : undefined;
    } while (last);
  }
}
