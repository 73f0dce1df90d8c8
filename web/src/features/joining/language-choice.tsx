/** The first question to somebody who arrives: in which language; each is named in itself. */
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { ownName } from '../../lib/formats/formats';
import { useWords } from '../../lib/words/use-words';
import { ChoiceCards } from '../../ui/choice/choice-cards';

const CARDS = LANGUAGES.map((value) => ({ value, label: ownName(value), lang: value }));

export function LanguageChoice() {
  const { t, language, setLanguage } = useWords();
  return (
    <ChoiceCards
      id="join-language"
      legend={t('web:join.language')}
      value={language}
      onChange={(value) => void setLanguage(value as Language)}
      cards={CARDS}
    />
  );
}
