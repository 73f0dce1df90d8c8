/** How the writer will be shown, with exactly what others will read, and the language of the text. */
import { visibleAuthor } from '@aportes/domain/attribution.rules';
import {
  ATTRIBUTION_LEVELS,
  LANGUAGES,
  type AttributionLevel,
  type Language,
} from '@aportes/domain/vocabulary';
import { useWords } from '../../../lib/words/use-words';
import { Select } from '../../../ui/field/select';
import { useMeeting } from '../../meetings/use-meeting';
import { useAuthorWords } from '../card/use-author-words';
import type { CaptureFieldsProps } from './capture-fields';

export function AttributionField({ draft, change }: CaptureFieldsProps) {
  const { t } = useWords();
  const shownAs = useShownAs();
  return (
    <Select
      id="capture-attributionLevel"
      label={t('contributions:capture.attribution')}
      hint={t('contributions:capture.shownAs', { author: shownAs(draft.attributionLevel) })}
      value={draft.attributionLevel}
      onChange={(level) => change({ attributionLevel: level as AttributionLevel })}
      options={ATTRIBUTION_LEVELS.map((one) => ({
        value: one,
        label: t(`vocabulary:attributionLevel.${one}`),
      }))}
    />
  );
}

/** By the same rule that the server applies on the way out. */
function useShownAs(): (level: AttributionLevel) => string {
  const { myParticipation, subregions } = useMeeting();
  const words = useAuthorWords();
  return (level) => {
    const identity = myParticipation && {
      ...myParticipation,
      subregionCodes: myParticipation.subregions.map((one) => one.code),
    };
    const { subregionCodes, ...shown } = visibleAuthor(identity, level);
    return words({ ...shown, subregions: subregions.filter((one) => subregionCodes.includes(one.code)) });
  };
}

export function LanguageField({ draft, change }: Pick<CaptureFieldsProps, 'draft' | 'change'>) {
  const { t, language } = useWords();
  return (
    <Select
      id="capture-language"
      label={t('contributions:capture.language')}
      value={draft.language ?? language}
      onChange={(chosen) => change({ language: chosen as Language })}
      options={LANGUAGES.map((one) => ({ value: one, label: t(`vocabulary:language.${one}`) }))}
    />
  );
}
