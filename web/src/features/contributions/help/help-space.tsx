/** Where help stands while one writes: fetched at the first pause, beside the text and never in its way. */
import { SUGGESTED_TEXT_LENGTH, WRITING_PAUSE_MS } from '@aportes/domain/limits';
import { Suspense } from 'react';
import { optional } from '../../../lib/optional/optional';
import { usePaused } from '../../../lib/pause/use-paused';
import type { HelpProps } from './help-props';

/** Help that cannot be fetched is done without. */
const WritingHelp = optional(async () => (await import('./writing-help')).WritingHelp);

export function HelpSpace(props: Omit<HelpProps, 'text'>) {
  const text = usePaused(props.draft.text, WRITING_PAUSE_MS)?.trim() ?? '';
  if (text.length < SUGGESTED_TEXT_LENGTH.min || props.draft.text.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <WritingHelp {...props} text={text} />
    </Suspense>
  );
}
