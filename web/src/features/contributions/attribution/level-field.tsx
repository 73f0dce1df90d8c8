/** Choosing how much of oneself is shown, with what each kind of reader will read. */
import { READERS } from '@aportes/domain/attribution.rules';
import { ATTRIBUTION_LEVELS, type AttributionLevel } from '@aportes/domain/vocabulary';
import { useWords } from '../../../lib/words/use-words';
import { Select } from '../../../ui/field/select';
import styles from './attribution.module.css';
import { FewNotice } from './few-notice';
import { useSeenBy, type OwnIdentity } from './use-seen-by';

export interface LevelFieldProps {
  id: string;
  meetingId: string;
  person: OwnIdentity | null;
  level: AttributionLevel;
  onChange: (level: AttributionLevel) => void;
}

export function LevelField({ id, meetingId, person, level, onChange }: LevelFieldProps) {
  const { t } = useWords();
  const seenBy = useSeenBy(person);
  return (
    <>
      <Select
        id={id}
        label={t('contributions:attribution.level')}
        value={level}
        onChange={(chosen) => onChange(chosen as AttributionLevel)}
        options={ATTRIBUTION_LEVELS.map((one) => ({
          value: one,
          label: t(`vocabulary:attributionLevel.${one}`),
        }))}
      />
      <dl className={styles.readers}>
        {READERS.map((reader) => (
          <div key={reader} className={styles.reader}>
            <dt>{t(`contributions:attribution.reader.${reader}`)}</dt>
            <dd>{seenBy(reader, level)}</dd>
          </div>
        ))}
      </dl>
      {level === 'NON_ATTRIBUTABLE' ? <p>{t('contributions:attribution.sealed')}</p> : null}
      <FewNotice meetingId={meetingId} level={level} />
    </>
  );
}
