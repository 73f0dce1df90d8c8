/** Everything that is kept about one person, as it is read out: the account, then section by section. */
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { SECTION_NAMES, type SectionName } from './data/own-data-sections.sql.js';
import { OwnDataRepository, type Item } from './data/own-data.repository.js';

export interface OwnData {
  language: Language;
  exportedAt: Date;
  account: Item;
  sections: readonly { name: SectionName; items: AsyncIterable<Item> }[];
}

@Injectable()
export class OwnDataQueries {
  constructor(private readonly rows: OwnDataRepository) {}

  /**
   * @param wanted the language of the screen, which is not kept; the account's own where it is none of ours
   * @returns null where the account is gone
   */
  async of(accountId: string, wanted: unknown, exportedAt: Date): Promise<OwnData | null> {
    const account = await this.rows.account(accountId);
    if (!account) return null;
    const language = LANGUAGES.find((one) => one === wanted) ?? (account.language as Language);
    const sections = SECTION_NAMES.map((name) => ({
      name,
      items: this.rows.section(accountId, language, name),
    }));
    return { language, exportedAt, account, sections };
  }
}
