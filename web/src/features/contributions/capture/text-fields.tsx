/** The words themselves: a title where the kind has one, and the text. */
import { hasTitle, isOneLine } from '@aportes/domain/contribution.rules';
import { SUGGESTED_TEXT_LENGTH, TEXT_LIMITS } from '@aportes/domain/limits';
import { useWords } from '../../../lib/words/use-words';
import { TextField } from '../../../ui/field/text-field';
import { useCounter } from '../form/use-counter';
import type { CaptureFieldsProps } from './capture-fields';

export function TextFields({ draft, change, problems }: CaptureFieldsProps) {
  const { t, language } = useWords();
  const { max } = TEXT_LIMITS.contributionText;
  const counter = useCounter(draft.text, max, SUGGESTED_TEXT_LENGTH.max);
  return (
    <>
      {hasTitle(draft.kind) ? <TitleField draft={draft} change={change} problems={problems} /> : null}
      <TextField
        id="capture-text"
        label={t(`contributions:capture.text.${draft.kind}`)}
        hint={draft.kind === 'RECOMMENDATION' ? t('contributions:capture.concrete') : undefined}
        value={draft.text}
        onChange={(text) => change({ text })}
        problem={problems.at('capture-text')}
        note={t('contributions:form.marks')}
        lang={draft.language ?? language}
        rows={isOneLine(draft.kind) ? 2 : 5}
        people
        {...counter}
      />
    </>
  );
}

function TitleField({ draft, change, problems }: CaptureFieldsProps) {
  const { t, language } = useWords();
  const counter = useCounter(draft.title, TEXT_LIMITS.contributionTitle.max);
  return (
    <TextField
      id="capture-title"
      label={t('contributions:capture.title')}
      value={draft.title}
      onChange={(title) => change({ title })}
      problem={problems.at('capture-title')}
      lang={draft.language ?? language}
      people
      {...counter}
    />
  );
}
