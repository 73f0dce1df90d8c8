/** A theme by its numeral and short title. */
import { useLocalized, type LocalizedText } from '../../lib/words/use-localized';
import { NumeralMark } from '../../ui/status/mark';

export interface ThemeMarkProps {
  theme: { position: number; numeral: string; shortTitle: LocalizedText };
}

export function ThemeMark({ theme }: ThemeMarkProps) {
  const { text, lang } = useLocalized()(theme.shortTitle);
  return (
    <NumeralMark position={theme.position} numeral={theme.numeral} title={<span lang={lang}>{text}</span>} />
  );
}
