/** Dividing at the cursor and joining again: said aloud, and one goes on in the part that came of it. */
import { useEffect, useRef } from 'react';
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { partFieldId } from './part-field-id';
import { divided, joined, type Part } from './parts';

export interface Dividing {
  change: (at: number, part: Partial<Part>) => void;
  divide: (at: number) => void;
  join: (at: number) => void;
}

const fieldOf = (at: number) => document.getElementById(partFieldId(`parts.${at}.text`));

export function useDividing(parts: readonly Part[], change: (next: readonly Part[]) => void): Dividing {
  const { t } = useWords();
  const formats = useFormats();
  const announce = useAnnounce();
  const goTo = useRef<number>(undefined);
  useEffect(() => {
    const field = goTo.current === undefined ? null : fieldOf(goTo.current);
    goTo.current = undefined;
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(0, 0);
  }, [parts]);
  const say = (key: string, at: number) =>
    announce(t(`desk:split.${key}`, { number: formats.number(at + 1) }));

  return {
    change: (at, part) => change(parts.map((one, index) => (index === at ? { ...one, ...part } : one))),
    divide: (at) => {
      const field = fieldOf(at);
      const cursor = field instanceof HTMLTextAreaElement ? field.selectionStart : 0;
      const next = divided(parts, at, cursor);
      if (!next) {
        announce(t('desk:split.nowhere'));
        return field?.focus();
      }
      goTo.current = at + 1;
      change(next);
      say('divided', at + 1);
    },
    join: (at) => {
      goTo.current = at - 1;
      change(joined(parts, at));
      say('joined', at - 1);
    },
  };
}
