/** Every country of ISO 3166, by its name in the person's language. */
import { COUNTRY_CODES } from '@aportes/taxonomy/country-codes';
import { useMemo } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import type { Option } from '../../ui/field/select';

export function useCountries(): Option[] {
  const { language } = useWords();
  const formats = useFormats();
  return useMemo(() => {
    const order = new Intl.Collator(language);
    return COUNTRY_CODES.map((code) => ({ value: code, label: formats.country(code) })).sort((one, other) =>
      order.compare(one.label, other.label),
    );
  }, [language, formats]);
}
