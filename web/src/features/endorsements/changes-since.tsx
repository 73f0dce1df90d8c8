/** What changed from the version that somebody endorsed to the one everybody reads: opened with one press. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Disclosure } from '../../ui/overlay/disclosure';
import { LateVersionDiff } from '../contributions/versions/late-version-diff';
import styles from './endorsements.module.css';

export function ChangesSince({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  const { myEndorsement, revisionNumber, revisions } = contribution;
  const seen = revisions.find(({ number }) => number === myEndorsement?.revisionNumber);
  if (!seen || seen.number === revisionNumber) return null;
  return (
    <div className={styles.changes}>
      <Disclosure
        summary={t('contributions:endorse.changesSince', { number: formats.number(seen.number) })}
        lazily
      >
        <LateVersionDiff before={seen} after={contribution} />
      </Disclosure>
    </div>
  );
}
