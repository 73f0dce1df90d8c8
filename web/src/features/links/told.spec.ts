/** The two contributions of a link tell it each from its own side. */
import { expect, it } from '@jest/globals';
import type { LinkKind } from '@aportes/domain/vocabulary';
import { toldBy, type ContributionLink } from './told';

const end = (id: string): ContributionLink['from'] => ({
  id,
  symbol: null,
  kind: null,
  status: 'ACCEPTED',
  version: 1,
  title: null,
  text: id,
  language: 'es',
  captureMode: 'SELF',
  redactions: [],
});

it.each<[LinkKind, string, string]>([
  ['ILLUSTRATES', 'FROM', 'TO'],
  ['ANSWERS', 'FROM', 'TO'],
  ['RELATED', 'FROM', 'FROM'],
])('%s is told by the first as %s, by the second as %s', (kind, first, second) => {
  const link: ContributionLink = {
    id: 'link',
    kind,
    mayUnlink: false,
    from: end('practice'),
    to: end('recommendation'),
  };
  expect(toldBy('practice', link)).toMatchObject({ side: first, other: { id: 'recommendation' } });
  expect(toldBy('recommendation', link)).toMatchObject({ side: second, other: { id: 'practice' } });
});
