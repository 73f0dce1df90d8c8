/** Words of a text that lead somewhere inside the product; all else of it stays as it is. */
import type { Block, Inline } from './markup';
import type { Way } from './way';

export function withWays(blocks: readonly Block[], ways: readonly Way[]): readonly Block[] {
  if (ways.length === 0) return blocks;
  const led = (nodes: readonly Inline[]) => nodes.flatMap((node) => leading(node, ways));
  return blocks.map((block) =>
    block.kind === 'list'
      ? { ...block, items: block.items.map(led) }
      : { ...block, children: led(block.children) },
  );
}

/** What somebody made a link themselves leads where they said. */
function leading(node: Inline, ways: readonly Way[]): Inline[] {
  if (node.kind === 'text') return parted(node.text, ways);
  if (node.kind !== 'emphasis' && node.kind !== 'strong') return [node];
  return [{ ...node, children: node.children.flatMap((child) => leading(child, ways)) }];
}

const escaped = (written: string) => written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words alone: the longer one is no place for the shorter. */
function parted(text: string, ways: readonly Way[]): Inline[] {
  const words = ways.map(({ written }) => escaped(written)).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}/_-])(${words})(?![\\p{L}\\p{N}/_-])`, 'u');
  return text.split(whole).flatMap((part, at): Inline[] => {
    const way = at % 2 === 1 ? ways.find(({ written }) => written === part) : undefined;
    if (way) return [{ kind: 'way', ...way }];
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });
}
