/** A link to something that was withdrawn: that it was so stands in the place of its words. */
import { isMutual } from '@aportes/domain/link.rules';
import type { WithdrawnLinkPartsFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Link } from '../../lib/router/link';
import { shortSymbol } from '../contributions/card/contribution-link';
import { ContributionStatusMark } from '../contributions/card/contribution-status-mark';
import { useKindWord } from '../contributions/card/use-kind-word';
import { contributionAddress } from '../meetings/addresses';
import styles from './links.module.css';

export function WithdrawnLinkItem({ link }: { link: WithdrawnLinkPartsFragment }) {
  const { t } = useWords();
  const kindWord = useKindWord();
  const { kind, isFirst, other } = link;
  const side = isFirst || isMutual(kind) ? 'FROM' : 'TO';
  const said = <span>{t(`contributions:links.says.${kind}.${side}`)}</span>;
  if (!other.tombstone)
    return (
      <li className={styles.link}>
        <p className={styles.said}>
          {said}
          <span>{t('contributions:links.withdrawn')}</span>
        </p>
      </li>
    );
  const { symbol, kind: otherKind } = other.tombstone;
  return (
    <li className={styles.link}>
      <p className={styles.said}>
        {said}
        <Link to={contributionAddress(symbol)}>{shortSymbol(symbol)}</Link>
        <span>{kindWord(otherKind)}</span>
        <ContributionStatusMark status="WITHDRAWN" />
      </p>
    </li>
  );
}
