/** The words of whoever speaks, typed while they are spoken: big, with the clock, the kind and the language beside them. */
import {
  CONTRIBUTION_KINDS,
  LANGUAGES,
  type Capacity,
  type ContributionKind,
} from '@aportes/domain/vocabulary';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Select } from '../../ui/field/select';
import { TextField } from '../../ui/field/text-field';
import { Button } from '../../ui/button/button';
import { Row } from '../../ui/page/page';
import { CapacitySelect } from './capacity-select';
import { Clock } from './clock';
import type { Intervention } from './intervention';
import styles from './scribe.module.css';
import { speakerWords } from './speaker-words';
import { StateMark } from './state-mark';

export interface InterventionFormProps {
  said: Intervention;
  /** Whether digits give the floor. */
  byKeys: boolean;
  onChange: (change: Partial<Intervention>) => void;
  onCapacity: (capacity: Capacity) => void;
  onNext: () => void;
  onEnd: () => void;
}

export function InterventionForm({
  said,
  byKeys,
  onChange,
  onCapacity,
  onNext,
  onEnd,
}: InterventionFormProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { speaker, startedAt, kind, language, text } = said;
  if (!speaker) return <p>{t('scribe:nobodySpeaks')}</p>;
  return (
    <div className={styles.form} data-intervention>
      <p className={styles.speaker}>
        <span>
          {speakerWords(speaker)} <StateMark speaker={speaker} />
        </span>{' '}
        <Clock since={startedAt} />
      </p>
      <CapacitySelect speaker={speaker} onChange={onCapacity} />
      <TextField
        id="scribe-text"
        label={t('scribe:text')}
        hint={[t('scribe:textHint'), ...(byKeys ? [t('scribe:digitHint')] : [])].join(' ')}
        value={text}
        onChange={(next) => onChange({ text: next })}
        lang={language}
        rows={10}
        people
      />
      <Row>
        <Select
          id="scribe-kind"
          label={t('scribe:kind')}
          value={kind}
          onChange={(next) => onChange({ kind: next as ContributionKind })}
          options={CONTRIBUTION_KINDS.map((one) => ({
            value: one,
            label: t(`vocabulary:contributionKind.${one}`),
          }))}
        />
        <Select
          id="scribe-language"
          label={t('scribe:language')}
          value={language}
          onChange={(next) => onChange({ language: next })}
          options={LANGUAGES.map((one) => ({ value: one, label: formats.language(one) }))}
        />
      </Row>
      <Row>
        <Button look="main" onPress={onNext}>
          {t('scribe:next')}
        </Button>
        <Button onPress={onEnd}>{t('scribe:end')}</Button>
      </Row>
    </div>
  );
}
