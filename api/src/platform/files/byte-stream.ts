/** The bytes of a file without its byte order mark; files in UTF-16 are refused before they look like noise. */
import { createReadStream } from 'node:fs';
import { UnreadableFile } from './source-row.js';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

function withoutMark(chunk: Buffer, file: string): Buffer {
  if (UTF16_MARKS.some((mark) => chunk.subarray(0, 2).equals(mark)))
    throw new UnreadableFile('NOT_UTF8', file);
  return chunk.subarray(0, 3).equals(UTF8_MARK) ? chunk.subarray(3) : chunk;
}

export async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    yield isFirst ? withoutMark(chunk, file) : chunk;
    isFirst = false;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null where the bytes are not UTF-8: nothing is ever replaced. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
