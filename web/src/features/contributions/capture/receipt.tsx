/** What one holds after sending: saved on this device until the symbol is there, then what happens next. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { OutboxEntry } from '../../../lib/outbox/outbox-entry';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import { useAnnounce } from '../../../ui/notice/announcer';
import { PeopleText } from '../../../ui/text/people-text';
import { EntryState } from '../../outbox/entry-state';
import { ContributionLink } from '../card/contribution-link';
import { FirstWords } from '../card/first-words';
import styles from './capture.module.css';

export interface ReceiptProps {
  /** Null until the server has it. */
  contribution: ContributionCardFragment | null;
  /** While it waits on this device. */
  entry: OutboxEntry | null;
  /** Whether the next part of a text that was split waits to be sent. */
  goesOn: boolean;
  onAnother: () => void;
}

export function Receipt({ contribution, entry, goesOn, onAnother }: ReceiptProps) {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector('h2')?.focus(), []);
  useTold(contribution?.symbol ?? null);
  return (
    <section ref={place} className={contribution ? styles.receipt : styles.saved}>
      {contribution ? <Received contribution={contribution} /> : entry ? <Saved entry={entry} /> : null}
      <div className={styles.send}>
        <Button look="main" icon="pencil" onPress={onAnother}>
          {t(goesOn ? 'contributions:capture.nextPart' : 'contributions:capture.another')}
        </Button>
        {contribution ? (
          <ContributionLink contribution={contribution}>{t('contributions:capture.see')}</ContributionLink>
        ) : null}
      </div>
    </section>
  );
}

/** The symbol is said when it comes while one is looking at the receipt. */
function useTold(symbol: string | null): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const first = useRef(symbol);
  const tell = useEffectEvent((known: string) =>
    announce(t('contributions:capture.receipt', { symbol: known })),
  );
  useEffect(() => {
    if (symbol !== null && symbol !== first.current) tell(symbol);
  }, [symbol]);
}

function Saved({ entry }: { entry: OutboxEntry }) {
  const { t } = useWords();
  return (
    <>
      <h2 tabIndex={-1} className={styles.received}>
        <Icon name="clock" />
        {t('web:outbox.saved')}
      </h2>
      <PeopleText lang={entry.note.language} text={entry.note.text} lines marked />
      <EntryState entry={entry} />
    </>
  );
}

function Received({ contribution }: { contribution: ContributionCardFragment }) {
  const { t } = useWords();
  const next = contribution.status === 'ACCEPTED' ? 'POST' : 'PRE';
  return (
    <>
      <h2 tabIndex={-1} className={styles.received}>
        <Icon name="check" />
        {t('contributions:capture.receipt', { symbol: contribution.symbol })}
      </h2>
      <FirstWords contribution={contribution} />
      <p>{t(`contributions:capture.next.${next}`)}</p>
      {contribution.isLate ? <p>{t('contributions:capture.late')}</p> : null}
    </>
  );
}
