/** How what people wrote is shown where their letters stand: to the letter, unless something above says otherwise. */
import { createContext, useContext } from 'react';

export type ShowLetters = (text: string) => React.ReactNode;

const LettersContext = createContext<ShowLetters>((text) => text);

export const LettersProvider = LettersContext.Provider;

export function Letters({ text }: { text: string }) {
  return useContext(LettersContext)(text);
}
