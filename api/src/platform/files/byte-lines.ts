/** Lines of a stream of bytes; one that is too long is passed over without ever being held. */

const LINE_FEED = 0x0a;

/** Without its line feed; a carriage return before it belongs to the line. Null bytes: longer than the limit. */
export interface ByteLine {
  line: number;
  bytes: Buffer | null;
}

class LineBuilder {
  private pieces: Buffer[] = [];
  private length = 0;
  private line = 1;

  constructor(private readonly maxBytes: number) {}

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.length > this.maxBytes) this.pieces = [];
    else this.pieces.push(piece);
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  end(): ByteLine {
    const isTooLong = this.length > this.maxBytes;
    const [only] = this.pieces;
    const bytes = this.pieces.length === 1 && only ? only : Buffer.concat(this.pieces);
    const ended = { line: this.line, bytes: isTooLong ? null : bytes };
    this.line += 1;
    this.pieces = [];
    this.length = 0;
    return ended;
  }
}

export async function* byteLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<ByteLine> {
  const builder = new LineBuilder(maxBytes);
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      builder.add(chunk.subarray(from, at));
      from = at + 1;
      yield builder.end();
    }
    builder.add(chunk.subarray(from));
  }
  if (!builder.isEmpty) yield builder.end();
}
