/** What stands around the texts of a contribution and what hangs on it: where a passage is masked, it says so, and why. */
import { runsOf } from '@aportes/domain/redaction-marks';
import type { MarkPartsFragment } from '@aportes/graphql/generated/graphql';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useWords } from '../../lib/words/use-words';
import { LettersProvider, type ShowLetters } from '../../ui/text/letters';
import { shortSymbol } from '../contributions/card/contribution-link';
import styles from './redactions.module.css';

export interface RedactedProps {
  /** What is masked there; absent where nothing is known of it. */
  marks: readonly MarkPartsFragment[] | undefined;
  children: React.ReactNode;
}

const NONE: readonly MarkPartsFragment[] = [];

/** The first mark comes while somebody writes beneath: what stands there stays the same with it and without. */
export function Redacted({ marks = NONE, children }: RedactedProps) {
  const { t, language } = useWords();
  const show = useMemo((): ShowLetters => {
    const numbers = marks.map(({ number }) => number);
    const reasonOf = (number: number) => marks.find((one) => one.number === number)!.reason;
    return (text) =>
      runsOf(text, numbers).map((run, at) =>
        run.kind === 'TEXT' ? (
          run.text
        ) : (
          // Runs have no other identity than their place; the words are the product's, in whatever text they stand.
          <bdi key={at} className={styles.mark} lang={language}>
            {t(`contributions:redaction.mark.${reasonOf(run.number)}`)}
          </bdi>
        ),
      );
  }, [marks, t, language]);
  return <LettersProvider value={show}>{children}</LettersProvider>;
}

/** The same in words alone. */
function inRedactedWords(t: TFunction, marks: readonly MarkPartsFragment[], text: string): string {
  const numbers = marks.map(({ number }) => number);
  const words = (of: number) =>
    t(`contributions:redaction.mark.${marks.find(({ number }) => number === of)!.reason}`);
  return runsOf(text, numbers)
    .map((run) => (run.kind === 'TEXT' ? run.text : words(run.number)))
    .join('');
}

/** For titles, and what is copied. */
export function useRedactedWords(marks: readonly MarkPartsFragment[]): (text: string) => string {
  const { t } = useWords();
  return (text) => inRedactedWords(t, marks, text);
}

interface MarkedText {
  symbol: string | null;
  redactions: readonly unknown[];
}

/** Where they go together, what is masked in one is masked in all: the symbols of those in which something is. */
export function maskedAmong(texts: readonly MarkedText[]): string[] {
  const marked = texts.filter(({ redactions }) => redactions.length > 0);
  return marked.map(({ symbol }) => shortSymbol(symbol ?? ''));
}
