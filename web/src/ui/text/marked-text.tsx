/** Blocks and marks of a text as elements: nothing in it is read as HTML. */
import { Letters } from './letters';
import type { Block, Inline } from './markup';
import styles from './text.module.css';

export function MarkedBlock({ block }: { block: Block }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Marked nodes={block.children} />
      </p>
    );
  // Neither items nor marks have another identity than their place.
  const items = block.items.map((item, at) => (
    <li key={at}>
      <Marked nodes={item} />
    </li>
  ));
  return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
}

export function Marked({ nodes }: { nodes: readonly Inline[] }) {
  return nodes.map((node, at) => <Mark key={at} node={node} />);
}

function Mark({ node }: { node: Inline }) {
  if (node.kind === 'text') return <Letters text={node.text} />;
  if (node.kind === 'way') return <>{node.link}</>;
  const children = <Marked nodes={node.children} />;
  if (node.kind !== 'link') {
    const Element = node.kind === 'strong' ? 'strong' : 'em';
    return <Element>{children}</Element>;
  }
  const { target, place } = node.link;
  return (
    <a href={target} rel="noopener nofollow">
      {children} <span className={styles.place}>({place})</span>
    </a>
  );
}
