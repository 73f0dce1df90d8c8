/**
 * Seals what was masked with a key of the house. The key is in the same database, in a table of its own: it keeps the
 * words from whoever sees a listing, a copy or a log of the sealed table, and from whoever looks something else up in
 * the database and would come upon them. It does not keep them from whoever has the whole database, or the server.
 */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Seal } from '../../kernel/seal.js';
import { HouseSecretEntity } from '../../platform/database/house-secret.entity.js';

/** Where a piece stood: sealed with it, so that equal words are not seen to be equal. */
export interface PiecePlace {
  markId: string;
  place: string;
  key: string;
  position: number;
}

@Injectable()
export class PassageSeal implements OnModuleInit {
  private seal!: Seal;

  constructor(private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    // Printing the schema needs no database, and seals nothing.
    if (!this.source.isInitialized) return;
    const { secret } = await this.source.manager.findOneByOrFail(HouseSecretEntity, { name: 'REDACTIONS' });
    this.seal = new Seal(secret);
  }

  close({ markId, place, key, position }: PiecePlace, piece: string): string {
    return this.seal.seal(JSON.stringify([markId, place, key, position, piece]));
  }

  open(sealed: string): string {
    const words = this.seal.open(sealed);
    if (words === null) throw new Error('What was sealed was not sealed in this house.');
    return (JSON.parse(words) as [string, string, string, number, string])[4];
  }
}
