/** A marked text without its signs: for where its first words stand inside a button or a label, and nothing can be followed. */
import { blocksOf, type Block, type Inline } from './markup';

/** What is not marked stays to the letter. */
export const plainText = (text: string): string => blocksOf(text).map(linesOf).join('\n');

function linesOf(block: Block): string {
  if (block.kind === 'paragraph') return lettersOf(block.children);
  const { start, items } = block;
  return items.map((item, at) => `${start === null ? '•' : `${start + at}.`} ${lettersOf(item)}`).join('\n');
}

const lettersOf = (nodes: readonly Inline[]): string => nodes.map(lettersIn).join('');

function lettersIn(node: Inline): string {
  if (node.kind === 'text') return node.text;
  return node.kind === 'way' ? node.written : lettersOf(node.children);
}
