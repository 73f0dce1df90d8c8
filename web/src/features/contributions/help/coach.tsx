/** The coach: one quiet line about what a recommendation does not say yet, that can be sent away for good. */
import type { Advice } from '@aportes/domain/coach/coach';
import { useEffect, useRef } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/notice/announcer';
import { Row } from '../../../ui/page/page';
import styles from './help.module.css';
import { canJoin, joinDraft, splitDraft } from './split-draft';
import { toText } from './to-text';
import { useAdvice } from './use-advice';
import type { HelpProps } from './help-props';

export function Coach(props: HelpProps) {
  const { draft, text } = props;
  const { t, language } = useWords();
  const advice = useAdvice(draft, text, draft.language ?? language);
  const words = useCoachWords(advice);
  useSaidOnce(draft.id, words);
  if (!advice || words === null) return null;
  return (
    <aside className={styles.help} aria-label={t('contributions:coach.label')}>
      <p>{words}</p>
      {advice.vague ? <p>{t('contributions:coach.vague', { words: advice.vague })}</p> : null}
      <Parts {...props} advice={advice} />
    </aside>
  );
}

function useCoachWords(advice: Advice | null): string | null {
  const { t } = useWords();
  const formats = useFormats();
  if (!advice) return null;
  if (advice.missing.length === 0) return t('contributions:coach.complete');
  const what = formats.list(advice.missing.map((aspect) => t(`contributions:coach.aspect.${aspect}`)));
  return t('contributions:coach.missing', { what });
}

/** To who listens, the first time that there is something to say about a text; after that it is there to be read. */
function useSaidOnce(draftId: string, words: string | null): void {
  const announce = useAnnounce();
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (words === null || said.current === draftId) return;
    said.current = draftId;
    announce(words);
  }, [announce, draftId, words]);
}

function Parts({ draft, text, change, remember, advice }: HelpProps & { advice: Advice }) {
  const { t } = useWords();
  const { parts } = advice;
  const waiting = draft.upcoming?.length ?? 0;
  const settled = draft.text.trim() === text;
  const act = (action: () => void) => () => {
    action();
    toText();
  };
  return (
    <>
      {parts.length > 1 ? <p>{t('contributions:coach.several', { count: parts.length })}</p> : null}
      {waiting > 0 ? <p>{t('contributions:coach.waiting', { count: waiting })}</p> : null}
      <Row>
        {parts.length > 1 && settled ? (
          <Button onPress={act(() => change(splitDraft(draft, parts)))}>
            {t('contributions:coach.split', { count: parts.length })}
          </Button>
        ) : null}
        {canJoin(draft) ? (
          <Button onPress={act(() => change(joinDraft(draft)))}>{t('contributions:coach.join')}</Button>
        ) : null}
        <Button
          look="quiet"
          onPress={act(() => remember({ dismissed: { ...draft.dismissed, coach: true } }))}
        >
          {t('contributions:coach.hide')}
        </Button>
      </Row>
    </>
  );
}
