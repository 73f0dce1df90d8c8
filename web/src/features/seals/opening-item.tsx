/** One request to open the seal: how it stands, who asked and answered, why, and what the reader may do about it. */
import type { SealOpeningPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row } from '../../ui/page/page';
import { Mark } from '../../ui/status/mark';
import { PeopleText } from '../../ui/text/people-text';
import { QuietLine } from '../../ui/text/quiet-line';
import { useUntil } from '../comments/use-until';
import { useAuthorWords } from '../contributions/card/use-author-words';
import styles from './seals.module.css';

export type SealOpening = SealOpeningPartsFragment;

export interface OpeningItemProps {
  opening: SealOpening;
  timeZone: string;
  onAnswer: () => void;
  onRead: () => void;
}

export function OpeningItem({ opening, timeZone, onAnswer, onRead }: OpeningItemProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { isInTime, state } = useStateNow(opening);
  const { reason, language, askedAt, mayAnswer, mayRead } = opening;
  const until = state === 'OPEN' ? opening.openUntil : opening.expiresAt;
  return (
    <article className={styles.opening}>
      <QuietLine>
        <Mark look={isInTime ? 'accent' : 'plain'}>
          {t(`contributions:seal.state.${state}`, { until: formats.dateTime(until ?? askedAt, timeZone) })}
        </Mark>
      </QuietLine>
      <PeopleText lang={language} text={reason} />
      <Doers opening={opening} timeZone={timeZone} />
      {isInTime && (mayAnswer || mayRead) ? (
        <Row>
          <Button look="main" aria-haspopup="dialog" onPress={mayAnswer ? onAnswer : onRead}>
            {t(`contributions:seal.${mayAnswer ? 'answer' : 'read'}`)}
          </Button>
        </Row>
      ) : null}
    </article>
  );
}

function Doers({ opening, timeZone }: { opening: SealOpening; timeZone: string }) {
  const { t } = useWords();
  const formats = useFormats();
  const nameOf = useAuthorWords();
  const { askedBy, askedAt, answeredBy, answeredAt, state } = opening;
  const verdict = state === 'DECLINED' ? 'DECLINED' : 'AGREED';
  return (
    <QuietLine>
      <span>{t('contributions:seal.askedBy', { name: nameOf(askedBy) })}</span>
      <time dateTime={askedAt}>{formats.dateTime(askedAt, timeZone)}</time>
      {answeredBy ? (
        <span>{t(`contributions:seal.answeredBy.${verdict}`, { name: nameOf(answeredBy) })}</span>
      ) : null}
      {answeredAt ? <time dateTime={answeredAt}>{formats.dateTime(answeredAt, timeZone)}</time> : null}
    </QuietLine>
  );
}

/** Its time runs out also while nobody reads it again. */
function useStateNow({ state, expiresAt, openUntil }: SealOpening) {
  const isRunning = state === 'WAITING' || state === 'OPEN';
  const isInTime = useUntil(state === 'OPEN' ? openUntil : expiresAt) && isRunning;
  if (isInTime || !isRunning) return { isInTime, state };
  return { isInTime, state: state === 'OPEN' ? ('CLOSED' as const) : ('LAPSED' as const) };
}
