/** One link: what this contribution is to the other, and the other's first words. */
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { QuietLine } from '../../ui/text/quiet-line';
import { ContributionLink, shortSymbol } from '../contributions/card/contribution-link';
import { ContributionStatusMark } from '../contributions/card/contribution-status-mark';
import { FirstWords } from '../contributions/card/first-words';
import { useKindWord } from '../contributions/card/use-kind-word';
import styles from './links.module.css';
import type { ToldLink } from './told';

export interface LinkItemProps {
  link: ToldLink;
  onRemove: () => void;
}

export function LinkItem({ link, onRemove }: LinkItemProps) {
  const { t } = useWords();
  const kindWord = useKindWord();
  const { kind, side, other, mayUnlink } = link;
  const name = other.symbol ? shortSymbol(other.symbol) : kindWord(other.kind);
  const remove = t('contributions:links.remove');
  return (
    <li className={styles.link}>
      <QuietLine>
        <span>{t(`contributions:links.says.${kind}.${side}`)}</span>
        <ContributionLink contribution={other}>{name}</ContributionLink>
        <span>{kindWord(other.kind)}</span>
        {other.status === 'ACCEPTED' ? null : <ContributionStatusMark status={other.status} />}
      </QuietLine>
      <FirstWords contribution={other} />
      {mayUnlink ? (
        <div className={styles.acts}>
          <Button
            look="quiet"
            icon="cross"
            aria-label={t('web:about', { what: remove, thing: name })}
            onPress={onRemove}
          >
            {remove}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
