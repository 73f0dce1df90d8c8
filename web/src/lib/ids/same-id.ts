/** The id of a command: tried again with the same content before it was answered, it is the same command. */
import { useRef } from 'react';
import { newId } from './new-id';

export function useSameId(): { of: (content: unknown) => string; answered: () => void } {
  const unanswered = useRef<{ id: string; content: string }>(undefined);
  return {
    of: (content) => {
      const said = JSON.stringify(content);
      if (unanswered.current?.content !== said) unanswered.current = { id: newId(), content: said };
      return unanswered.current.id;
    },
    answered: () => {
      unanswered.current = undefined;
    },
  };
}
