/** A contribution on which something stands, by its name: the way to it, or what is left of it. */
import type { MentionPartsFragment } from '@aportes/graphql/generated/graphql';
import { Link } from '../../../lib/router/link';
import { useWords } from '../../../lib/words/use-words';
import { contributionAddress } from '../../meetings/addresses';
import { ContributionLink, shortSymbol } from './contribution-link';
import { ContributionStatusMark } from './contribution-status-mark';
import { useKindWord } from './use-kind-word';

export function Mention({ mention: { contribution, withdrawn } }: { mention: MentionPartsFragment }) {
  const { t } = useWords();
  const kindWord = useKindWord();
  const name = (kind: Parameters<typeof kindWord>[0], symbol: string | null) =>
    `${kindWord(kind)} ${symbol ? shortSymbol(symbol) : ''}`.trim();
  if (contribution) {
    const { kind, symbol, status } = contribution;
    return (
      <>
        <ContributionLink contribution={contribution}>{name(kind, symbol)}</ContributionLink>
        {status === 'ACCEPTED' ? null : <ContributionStatusMark status={status} />}
      </>
    );
  }
  if (!withdrawn) return <span>{t('contributions:mine.hidden')}</span>;
  if (!withdrawn.tombstone) return <span>{t('contributions:links.withdrawn')}</span>;
  const { kind, symbol } = withdrawn.tombstone;
  return (
    <>
      <Link to={contributionAddress(symbol)}>{name(kind, symbol)}</Link>
      <ContributionStatusMark status="WITHDRAWN" />
    </>
  );
}
