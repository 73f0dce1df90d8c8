/** Who others will read behind the text and in which language it is: always in sight, and changed by opening it. */
import { visibleAuthor } from '@aportes/domain/attribution.rules';
import {
  ATTRIBUTION_LEVELS,
  LANGUAGES,
  type AttributionLevel,
  type Language,
} from '@aportes/domain/vocabulary';
import { useWords } from '../../../lib/words/use-words';
import { Select } from '../../../ui/field/select';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { useMeeting } from '../../meetings/use-meeting';
import { useAuthorWords } from '../card/use-author-words';
import type { CaptureFieldsProps } from './capture-fields';

type AuthorFieldsProps = Pick<CaptureFieldsProps, 'draft' | 'change'>;

export function AuthorFields({ draft, change }: AuthorFieldsProps) {
  const { t, language } = useWords();
  const shownAs = useShownAs();
  const author = shownAs(draft.attributionLevel);
  const written = t(`vocabulary:language.${draft.language ?? language}`);
  return (
    <Disclosure summary={t('contributions:capture.shownAs', { author, language: written })}>
      <Select
        id="capture-attributionLevel"
        label={t('contributions:capture.attribution')}
        hint={t('contributions:capture.nobodyElse')}
        value={draft.attributionLevel}
        onChange={(level) => change({ attributionLevel: level as AttributionLevel })}
        options={ATTRIBUTION_LEVELS.map((one) => ({
          value: one,
          label: t(`vocabulary:attributionLevel.${one}`),
        }))}
      />
      <Select
        id="capture-language"
        label={t('contributions:capture.language')}
        value={draft.language ?? language}
        onChange={(chosen) => change({ language: chosen as Language })}
        options={LANGUAGES.map((one) => ({ value: one, label: t(`vocabulary:language.${one}`) }))}
      />
    </Disclosure>
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
