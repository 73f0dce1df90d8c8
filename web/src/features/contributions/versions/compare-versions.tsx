/** Any two versions beside each other: the reader chooses which, at first the last step. */
import type { RevisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useId, useState } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Select } from '../../../ui/field/select';
import { LateVersionDiff } from './late-version-diff';
import styles from './versions.module.css';

export interface CompareVersionsProps {
  /** At least two, the newest first. */
  newest: readonly RevisionPartsFragment[];
  timeZone?: string;
}

export function CompareVersions({ newest, timeZone }: CompareVersionsProps) {
  const { t } = useWords();
  const formats = useFormats();
  const id = useId();
  const [from, setFrom] = useState<string>(String(newest[1]?.number));
  const [to, setTo] = useState<string>(String(newest[0]?.number));
  const options = newest.map(({ number, createdAt }) => ({
    value: String(number),
    label: `${t('contributions:card.version', { number: formats.number(number) })} · ${formats.dateTime(createdAt, timeZone)}`,
  }));
  const chosen = (value: string) => newest.find((one) => String(one.number) === value);
  const [before, after] = [chosen(from), chosen(to)];
  return (
    <div className={styles.compared}>
      <div className={styles.choices}>
        <Select
          id={`${id}from`}
          label={t('contributions:versions.from')}
          value={from}
          onChange={setFrom}
          options={options}
          beside
        />
        <Select
          id={`${id}to`}
          label={t('contributions:versions.to')}
          value={to}
          onChange={setTo}
          options={options}
          beside
        />
      </div>
      {before && after ? <LateVersionDiff before={before} after={after} /> : null}
    </div>
  );
}
