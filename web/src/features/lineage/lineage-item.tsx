/** Another contribution in a few words: the way to its page, and how it begins. */
import type { LineageItemPartsFragment } from '@aportes/graphql/generated/graphql';
import { ContributionLink, shortSymbol } from '../contributions/card/contribution-link';
import { FirstWords } from '../contributions/card/first-words';

/** Why something is masked is told on the page of the text itself. */
const NO_MARKS: never[] = [];

export function LineageItem({ item }: { item: LineageItemPartsFragment }) {
  return (
    <>
      <p>
        <ContributionLink contribution={item}>{shortSymbol(item.symbol ?? '')}</ContributionLink>
      </p>
      <FirstWords contribution={{ ...item, redactions: NO_MARKS }} />
    </>
  );
}
