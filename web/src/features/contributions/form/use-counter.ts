/** What the counter under a text says: how much is left, how far beyond what reads well, how much too long. */
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { countCharacters } from '../../../ui/field/count-characters';

export interface Counter {
  limit: number;
  counter: (left: number) => string;
}

/** Lets people go over `suggested`; only what is longer than `max` is wrong. */
export function useCounter(text: string, max: number, suggested = max): Counter {
  const { t } = useWords();
  const formats = useFormats();
  const say = (key: string, count: number) =>
    t(`contributions:form.${key}`, { count, formatted: formats.number(count) });
  const length = countCharacters(text);
  if (length <= suggested) return { limit: suggested, counter: (left) => say('left', left) };
  return {
    limit: max,
    counter: (left) => (left < 0 ? say('over', -left) : say('beyond', length - suggested)),
  };
}
