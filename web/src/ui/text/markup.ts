/** The little that people mark in what they write, as a tree: emphasis, lists and links; all else stays to the letter. */
import { linkTo, type MarkedLink } from './marked-link';
import type { Way } from './way';

export type Inline =
  | { kind: 'text'; text: string }
  /** Leads somewhere inside the product. */
  | ({ kind: 'way' } & Way)
  | { kind: 'emphasis' | 'strong'; children: readonly Inline[] }
  | { kind: 'link'; link: MarkedLink; children: readonly Inline[] };

export type Block =
  | { kind: 'paragraph'; children: readonly Inline[] }
  /** Numbered from `start`, or with bullets. */
  | { kind: 'list'; start: number | null; items: readonly (readonly Inline[])[] };

/*
 * A marker counts where it cannot be a sign of its own: at the beginning and at the end of words, on one line. So
 * `2 * 3 * 4`, `snake_case`, a footnote's asterisk and a gap to fill in stay what they are.
 */
const BEFORE = String.raw`(?<=^|[\s([{«“‘"'¿¡—–])`;
const AFTER = String.raw`(?=$|[\s)\]}»”’"'.,;:!?…—–])`;
const FIRST = String.raw`(?=[\p{L}\p{N}_«“‘"'¿¡([])`;
const LAST = String.raw`(?<=[\p{L}\p{N}_»”’"'.,;:!?…%)\]])`;

const between = (name: string, sign: string, inside: string): string =>
  `${BEFORE}${sign}${FIRST}(?<${name}>${inside}+)${LAST}${sign}${AFTER}`;

const MARKED = new RegExp(
  [
    between('strong', String.raw`\*\*`, String.raw`[^*\n]`),
    between('starred', String.raw`\*`, String.raw`[^*\n]`),
    between('underlined', '_', String.raw`[^_\n]`),
    String.raw`(?<!!)\[(?<label>[^[\]\n]+)\]\((?<target>[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)`,
  ].join('|'),
  'gmu',
);

function inlineOf(text: string): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const node = markedNode(match.groups!);
    if (!node) continue;
    if (match.index > end) found.push({ kind: 'text', text: text.slice(end, match.index) });
    found.push(node);
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ kind: 'text', text: text.slice(end) });
  return found;
}

/** Null where a link leads to what nobody should follow from here. */
function markedNode(groups: Record<string, string | undefined>): Inline | null {
  const { strong, starred, underlined, label, target } = groups;
  if (strong !== undefined) return { kind: 'strong', children: inlineOf(strong) };
  const emphasis = starred ?? underlined;
  if (emphasis !== undefined) return { kind: 'emphasis', children: inlineOf(emphasis) };
  const link = linkTo(target ?? '');
  return link && { kind: 'link', link, children: inlineOf(label ?? '') };
}

interface Item {
  /** Its number, or the sign before it. */
  mark: number | string;
  text: string;
}

const ITEM = /^(?:([-*•])|(\d{1,3})[.)]) +(\S.*)$/;

function itemOf(line: string | undefined): Item | null {
  const [, sign, number, text] = ITEM.exec(line ?? '') ?? [];
  if (text === undefined) return null;
  return { mark: sign ?? Number(number), text };
}

const follows = ({ mark }: Item, last: Item): boolean =>
  typeof mark === 'number' && typeof last.mark === 'number' ? mark === last.mark + 1 : mark === last.mark;

/** The items that begin at the line, and the line after them; one alone is no list. */
function listAt(lines: readonly string[], at: number): { items: Item[]; end: number } | null {
  const first = itemOf(lines[at]);
  if (!first) return null;
  const items = [first];
  let end = at + 1;
  for (;;) {
    const last = items.at(-1)!;
    const gap = lines[end]?.trim() === '' ? 1 : 0;
    const next = itemOf(lines[end + gap]);
    if (next && follows(next, last)) {
      items.push(next);
      end += gap + 1;
    } else if (/^ {2,}\S/.test(lines[end] ?? '')) {
      last.text += `\n${lines[end]!.trim()}`;
      end += 1;
    } else break;
  }
  return items.length < 2 ? null : { items, end };
}

export function blocksOf(text: string): Block[] {
  const lines = text.split(/\r?\n/);
  const blocks: Block[] = [];
  let begin = 0;
  const endParagraph = (end: number) => {
    const paragraph = lines
      .slice(begin, end)
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    if (paragraph !== '') blocks.push({ kind: 'paragraph', children: inlineOf(paragraph) });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const list = listAt(lines, at);
    if (!list) continue;
    endParagraph(at);
    const { mark } = list.items[0]!;
    const items = list.items.map((item) => inlineOf(item.text));
    blocks.push({ kind: 'list', start: typeof mark === 'number' ? mark : null, items });
    begin = list.end;
    at = list.end - 1;
  }
  endParagraph(lines.length);
  return blocks;
}
