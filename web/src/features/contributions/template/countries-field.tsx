/** Several countries, each by its name in the language of the screen. */
import { COUNTRIES, countryName } from '@aportes/taxonomy/countries';
import { useMemo } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { PickMany } from '../../../ui/choice/pick-many';

export interface CountriesFieldProps {
  id: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  problem: string | null;
}

export function CountriesField(field: CountriesFieldProps) {
  const { t, language } = useWords();
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return COUNTRIES.map(({ alpha2 }) => ({ value: alpha2, label: countryName(alpha2, language) })).sort(
      (one, other) => compare(one.label, other.label),
    );
  }, [language]);
  return (
    <PickMany
      {...field}
      label={t('contributions:capture.countries')}
      options={countries}
      add={t('contributions:capture.addCountry')}
      remove={(name) => t('contributions:template.remove', { name })}
    />
  );
}
