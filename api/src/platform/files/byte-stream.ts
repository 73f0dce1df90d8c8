/** The bytes of a file without its byte order mark; files in UTF-16 are refused before they look like noise. */
import { open, type FileHandle } from 'node:fs/promises';
import { UnreadableFile } from './source-row.js';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

function withoutMark(chunk: Buffer, file: string): Buffer {
  if (UTF16_MARKS.some((mark) => chunk.subarray(0, 2).equals(mark)))
    throw new UnreadableFile('NOT_UTF8', file);
  return chunk.subarray(0, 3).equals(UTF8_MARK) ? chunk.subarray(3) : chunk;
}

const REASONS: Partial<Record<string, UnreadableFile['reason']>> = {
  ENOENT: 'NOT_FOUND',
  ENOTDIR: 'NOT_FOUND',
  EACCES: 'NO_RIGHTS',
  EPERM: 'NO_RIGHTS',
};

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = REASONS[code];
    throw reason ? new UnreadableFile(reason, file) : new UnreadableFile('NOT_READABLE', `${file} (${code})`);
  }
}

export async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  const handle = await opened(file);
  try {
    if ((await handle.stat()).isDirectory()) throw new UnreadableFile('IS_FOLDER', file);
    let isFirst = true;
    for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      yield isFirst ? withoutMark(chunk, file) : chunk;
      isFirst = false;
    }
  } finally {
    await handle.close();
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

/** A whole file of at most so many bytes. */
export async function textOf(file: string, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(file)) {
    size += chunk.length;
    if (size > maxBytes) throw new UnreadableFile('TOO_LARGE', file);
    chunks.push(chunk);
  }
  const text = decodeUtf8(Buffer.concat(chunks));
  if (text === null) throw new UnreadableFile('NOT_UTF8', file);
  return text;
}
