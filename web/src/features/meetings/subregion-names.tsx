/** The subregions of something, by name or, where it is narrow, by abbreviation with the name for listeners. */
import { useFormats } from '../../lib/formats/use-formats';
import { useLocalized, type LocalizedText } from '../../lib/words/use-localized';

export interface SubregionNamesProps {
  subregions: readonly { id: string; name: LocalizedText; abbreviation: LocalizedText }[];
  short?: boolean;
}

export function SubregionNames({ subregions, short }: SubregionNamesProps) {
  const localized = useLocalized();
  const formats = useFormats();
  if (!short) return <span>{formats.list(subregions.map((one) => localized(one.name).text))}</span>;
  return (
    <span>
      {subregions.map((one, at) => (
        <span key={one.id}>
          {at > 0 ? ' · ' : null}
          <abbr title={localized(one.name).text}>{localized(one.abbreviation).text}</abbr>
        </span>
      ))}
    </span>
  );
}
