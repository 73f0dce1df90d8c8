/** At the head of what was split: its parts, and the way to each. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { LineageItem } from './lineage-item';
import styles from './lineage.module.css';
import { useLineage } from './use-lineage';

export function InParts({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const { lineage } = useLineage(contribution.id, contribution.meeting.id);
  if (!lineage) return null;
  const { parts, dissolvedInto } = lineage;
  if (parts.length === 0 && dissolvedInto.length > 0) return null;
  return (
    <Notice look="info" title={t('lineage:split')}>
      {parts.length > 0 ? (
        <ul role="list" className={styles.items}>
          {parts.map((part) => (
            <li key={part.id} className={styles.item}>
              <LineageItem item={part} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('lineage:partsUnseen')}</p>
      )}
      {parts.length > 0 &&
      contribution.myEndorsement &&
      contribution.myEndorsement.stance !== 'NOT_JOINING' ? (
        <p>{t('lineage:supportedWhole')}</p>
      ) : null}
    </Notice>
  );
}
