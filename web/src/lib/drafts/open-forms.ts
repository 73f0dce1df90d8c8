/** The forms that stand open, by the key of their draft, so that words can be given back to them. */

export interface OpenForm {
  /** Nothing is written in it that would be overwritten. */
  isUntouched: () => boolean;
  /** Shows what was put back into its draft. */
  give: (value: unknown) => void;
}

const forms = new Map<string, OpenForm>();

export function openForm(key: string): OpenForm | undefined {
  return forms.get(key);
}

/** Answers with the way to close it. */
export function registerForm(key: string, form: OpenForm): () => void {
  forms.set(key, form);
  return () => {
    if (forms.get(key) === form) forms.delete(key);
  };
}
