/** The page of a contribution that was withdrawn, and of which nothing stays, says so to machines too. */
import { contributionAt } from '@aportes/domain/contribution-address';
import { HttpStatus, Injectable, type OnModuleInit } from '@nestjs/common';
import { PageStatus } from '../../platform/http/page-status.js';
import { TombstoneQueries } from './tombstone.queries.js';

const PAGES = /^\/c\/(.+)$/;

@Injectable()
export class TombstonePages implements OnModuleInit {
  constructor(
    private readonly pages: PageStatus,
    private readonly tombstones: TombstoneQueries,
  ) {}

  onModuleInit(): void {
    this.pages.on(PAGES, (pathname) => this.status(pathname));
  }

  private async status(pathname: string): Promise<number | null> {
    const [, address = ''] = PAGES.exec(pathname) ?? [];
    const withdrawn = await this.tombstones.at(contributionAt(decodeURIComponent(address)).contribution);
    return withdrawn && !withdrawn.tombstone ? HttpStatus.GONE : null;
  }
}
