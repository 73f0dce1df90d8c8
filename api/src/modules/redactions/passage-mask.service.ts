/** Puts the marks of a redaction in place of its passage, in every text that says it, and seals what was there. */
import { soughtOf } from '@aportes/domain/redaction.rules';
import { Injectable } from '@nestjs/common';
import {
  RedactionRepository,
  type MaskedText,
  type NewMark,
  type RedactionRow,
  type SealedPiece,
} from './data/redaction.repository.js';
import { maskedKept } from './kept-text.js';
import { PassageSeal } from './passage-seal.service.js';

@Injectable()
export class PassageMask {
  constructor(
    private readonly rows: RedactionRepository,
    private readonly seal: PassageSeal,
  ) {}

  /** Runs in the unit of work that has written the marks. */
  async mask(
    { id, number }: Pick<RedactionRow, 'id' | 'number'>,
    marks: readonly NewMark[],
    passage: string,
  ): Promise<void> {
    const pieces: SealedPiece[] = [];
    const left: MaskedText[] = [];
    const markOf = new Map(marks.map((mark) => [mark.contributionId, mark.id]));
    const earlier = await this.rows.sealed(id);
    const sought = soughtOf(passage);
    for (const kept of await this.rows.texts([...markOf.keys()])) {
      const hit = maskedKept(kept, sought, number);
      if (!hit) continue;
      const { place, key, ownerId, contributionId } = kept;
      const markId = markOf.get(contributionId)!;
      const there = earlier.filter((one) => one.markId === markId && one.place === place && one.key === key);
      const after = Math.max(0, ...there.map(({ position }) => position));
      left.push({ place, key, text: hit.text });
      for (const [index, piece] of hit.pieces.entries()) {
        const at = { markId, place, key, position: after + index + 1 };
        pieces.push({ ...at, ownerId, sealed: this.seal.close(at, piece) });
      }
    }
    await this.rows.seal(pieces);
    await this.rows.write(id, left);
  }
}
