/** What a redaction would mask, and how often: in the open text, and in each that it was split, merged or put together with. */
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { shortSymbol } from '../contributions/card/contribution-link';
import { useAnnounced } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import styles from './redactions.module.css';
import type { RedactionCount } from './use-redacting';

export function RedactionCounts({ counts }: { counts: readonly RedactionCount[] }) {
  const { t } = useWords();
  const title = t('desk:redaction.willGo');
  useAnnounced(title);
  const symbols = new Set(counts.map(({ symbol }) => symbol));
  return (
    <Notice look="info" title={title}>
      {[...symbols].map((symbol) => (
        <div key={symbol}>
          {symbol === null ? null : <p>{t('desk:redaction.alsoIn', { symbol: shortSymbol(symbol) })}</p>}
          <Places counts={counts.filter((one) => one.symbol === symbol)} />
        </div>
      ))}
    </Notice>
  );
}

function Places({ counts }: { counts: readonly RedactionCount[] }) {
  const { t } = useWords();
  const formats = useFormats();
  return (
    <ul className={styles.counts}>
      {counts.map(({ place, count }) => (
        <li key={place}>
          {t(`desk:redaction.places.${place}`, { count, formatted: formats.number(count) })}
        </li>
      ))}
    </ul>
  );
}
