/** The decision that is being taken about the open item, for the buttons and the forms that take it. */
import { createContext, useContext } from 'react';
import type { useDecision } from './use-decision';
import type { useEditDecision } from './use-edit-decision';

export type Decision = ReturnType<typeof useDecision>;
export type EditDecision = ReturnType<typeof useEditDecision>;

const AboutText = createContext<Decision | null>(null);
const AboutEdit = createContext<EditDecision | null>(null);

export const DecisionProvider = AboutText.Provider;
export const EditDecisionProvider = AboutEdit.Provider;

/** Null where no text waits. */
export function useOpenDecision(): Decision | null {
  return useContext(AboutText);
}

/** Null where no edit waits. */
export function useOpenEditDecision(): EditDecision | null {
  return useContext(AboutEdit);
}
