/** Who others will read behind the text and in which language it is: always in sight, and changed by opening it. */
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { useWords } from '../../../lib/words/use-words';
import { Select } from '../../../ui/field/select';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { useMeeting } from '../../meetings/use-meeting';
import { LevelField } from '../attribution/level-field';
import { useSeenBy, type OwnIdentity } from '../attribution/use-seen-by';
import type { CaptureFieldsProps } from './capture-fields';

type AuthorFieldsProps = Pick<CaptureFieldsProps, 'draft' | 'change'>;

export function AuthorFields({ draft, change }: AuthorFieldsProps) {
  const { t, language } = useWords();
  const { id: meetingId } = useMeeting();
  const person = useMyself();
  const author = useSeenBy(person)('PUBLIC', draft.attributionLevel);
  const written = t(`vocabulary:language.${draft.language ?? language}`);
  return (
    <Disclosure summary={t('contributions:capture.shownAs', { author, language: written })}>
      <LevelField
        id="capture-attributionLevel"
        meetingId={meetingId}
        person={person}
        level={draft.attributionLevel}
        onChange={(attributionLevel) => change({ attributionLevel })}
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

function useMyself(): OwnIdentity | null {
  const { myParticipation, subregions } = useMeeting();
  if (!myParticipation) return null;
  const codes = myParticipation.subregions.map(({ code }) => code);
  return { ...myParticipation, subregions: subregions.filter(({ code }) => codes.includes(code)) };
}
