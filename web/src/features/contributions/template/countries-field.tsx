/** Several countries, each by its name in the language of the screen. */
import { useWords } from '../../../lib/words/use-words';
import { PickMany } from '../../../ui/choice/pick-many';
import { useCountries } from '../../joining/use-countries';

export interface CountriesFieldProps {
  id: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  problem: string | null;
}

export function CountriesField(field: CountriesFieldProps) {
  const { t } = useWords();
  const countries = useCountries();
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
