/** Under the message to an author: a template to begin with, and what has been written as one for the next time. */
import type { Language, MessagePurpose } from '@aportes/domain/vocabulary';
import { useId, useState } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Select } from '../../../ui/field/select';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { KeepTemplate } from './keep-template';
import { filled, ownLanguage, useTemplates, type Template } from './use-templates';

export interface TemplatesProps {
  purpose: MessagePurpose;
  /** Of what the author wrote. */
  language: string;
  text: string;
  onText: (text: string) => void;
}

export function Templates({ purpose, language: tag, text, onText }: TemplatesProps) {
  const { t, language: reading } = useWords();
  const formats = useFormats();
  const id = useId();
  const language: Language = ownLanguage(tag) ?? reading;
  const all = useTemplates(purpose, language);
  const [chosen, setChosen] = useState('');
  const template = all.find(({ key }) => key === chosen) ?? null;
  const choose = (key: string) => {
    setChosen(key);
    const next = all.find((one) => one.key === key);
    if (next) onText(filled(text, next, all));
  };
  const words = (one: Template) => {
    if (!one.saved) return t('desk:templates.given', { title: one.title });
    if (one.language === language) return one.title;
    const { title } = one;
    return t('desk:templates.other', { title, language: formats.language(one.language) });
  };
  return (
    <>
      <Select
        id={`template-${id}`}
        label={t('desk:templates.choose')}
        value={chosen}
        onChange={choose}
        empty={t('desk:templates.none')}
        options={all.map((one) => ({ value: one.key, label: words(one), lang: one.language }))}
      />
      <Disclosure summary={t(`desk:templates.${template?.saved ? 'change' : 'keep'}`)} lazily>
        <KeepTemplate
          key={chosen}
          purpose={purpose}
          language={language}
          text={text}
          saved={template?.saved ?? null}
          onChosen={setChosen}
        />
      </Disclosure>
    </>
  );
}
