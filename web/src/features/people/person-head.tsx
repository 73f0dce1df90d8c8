/** Who somebody is, in two lines: the name, then institution, country and kind. */
import type { StakeholderKind } from '@aportes/domain/vocabulary';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import styles from './people.module.css';

export interface PersonHeadProps {
  person: {
    name: string;
    institution?: string | null;
    countryCode?: string | null;
    stakeholderKind: StakeholderKind;
  };
  /** Stands beside the name. */
  mark?: React.ReactNode;
}

export function PersonHead({ person, mark }: PersonHeadProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { name, institution, countryCode, stakeholderKind } = person;
  const facts = [
    institution,
    countryCode ? formats.country(countryCode) : null,
    t(`vocabulary:stakeholderKind.${stakeholderKind}`),
  ];
  return (
    <>
      <p className={styles.name}>
        {name} {mark}
      </p>
      <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}
