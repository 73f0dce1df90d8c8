/** Where an own contribution went: what it is linked with, and what the report made of it. */
import type { ContributionLinksFragment, OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { QuietLine } from '../../ui/text/quiet-line';
import { ContributionLink, shortSymbol } from '../contributions/card/contribution-link';
import { ContributionStatusMark } from '../contributions/card/contribution-status-mark';
import { useKindWord } from '../contributions/card/use-kind-word';
import styles from './links.module.css';
import { toldBy, type ToldLink } from './told';

type Own = OwnContributionFragment & ContributionLinksFragment;

export function WhereItWent({ contribution }: { contribution: Own }) {
  const { t } = useWords();
  const links = contribution.links.map((link) => toldBy(contribution.id, link));
  const awaitsReport = contribution.status === 'ACCEPTED';
  if (links.length === 0 && !awaitsReport) return null;
  return (
    <ul role="list" aria-label={t('contributions:mine.went')} className={styles.went}>
      {links.map((link) => (
        <li key={link.id}>
          <LinkLine link={link} />
        </li>
      ))}
      {awaitsReport ? (
        <li>
          <QuietLine>{t('contributions:mine.inReport')}</QuietLine>
        </li>
      ) : null}
    </ul>
  );
}

function LinkLine({ link: { kind, side, other } }: { link: ToldLink }) {
  const { t } = useWords();
  const kindWord = useKindWord();
  const name = `${kindWord(other.kind)} ${other.symbol ? shortSymbol(other.symbol) : ''}`.trim();
  return (
    <QuietLine>
      <span>{t(`contributions:links.says.${kind}.${side}`)}</span>
      <ContributionLink contribution={other}>{name}</ContributionLink>
      {other.status === 'ACCEPTED' ? null : <ContributionStatusMark status={other.status} />}
    </QuietLine>
  );
}
