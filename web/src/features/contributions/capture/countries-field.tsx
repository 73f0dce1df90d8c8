/** Several countries: each chosen from a list, each taken off again with one press. */
import { COUNTRIES, countryName } from '@aportes/taxonomy/countries';
import { useMemo } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/field/select';
import { Row, Stack } from '../../../ui/page/page';

export interface CountriesFieldProps {
  values: readonly string[];
  onChange: (values: string[]) => void;
  problem: string | null;
}

export function CountriesField({ values, onChange, problem }: CountriesFieldProps) {
  const { t, language } = useWords();
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return COUNTRIES.map(({ alpha2 }) => ({ value: alpha2, label: countryName(alpha2, language) })).sort(
      (one, other) => compare(one.label, other.label),
    );
  }, [language]);
  return (
    <Stack gap="tight">
      <Select
        id="capture-countryCodes"
        label={t('contributions:capture.countries')}
        value=""
        onChange={(code) => onChange([...values, code])}
        empty={t('contributions:capture.addCountry')}
        options={countries.filter((one) => !values.includes(one.value))}
        problem={problem}
      />
      {values.length > 0 ? (
        <Row>
          {values.map((code) => (
            <Button
              key={code}
              icon="cross"
              aria-label={t('contributions:capture.removeCountry', { country: countryName(code, language) })}
              onPress={() => onChange(values.filter((one) => one !== code))}
            >
              {countryName(code, language)}
            </Button>
          ))}
        </Row>
      ) : null}
    </Stack>
  );
}
