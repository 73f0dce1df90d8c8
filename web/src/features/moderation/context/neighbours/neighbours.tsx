/** What others of the meeting say that is much the same as the open item, also what waits. */
import { useQuery } from '@apollo/client/react';
import { NeighboursDocument } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../../lib/words/use-words';
import { Section } from '../../../../ui/page/page';
import { Skeleton } from '../../../../ui/status/waiting';
import { FailureNotice } from '../../../failures/failure-notice';
import type { ContextSectionProps } from '../context-section';
import styles from '../context.module.css';
import { NeighbourItem } from './neighbour-item';

export function Neighbours({ contribution }: ContextSectionProps) {
  const { t } = useWords();
  const { id: contributionId, isMine } = contribution;
  const { data, error, refetch } = useQuery(NeighboursDocument, {
    variables: { contributionId },
    fetchPolicy: 'cache-and-network',
    skip: isMine,
  });
  if (isMine) return null;
  const found = data?.neighbours;
  return (
    <Section title={t('desk:near.heading')}>
      {error && !found ? <FailureNotice error={error} retry={() => void refetch().catch(() => {})} /> : null}
      {!found && !error ? <Skeleton label={t('contributions:list.loading')} /> : null}
      {found?.length === 0 ? <p className={styles.quiet}>{t('desk:near.none')}</p> : null}
      {found && found.length > 0 ? (
        <ul role="list" className={styles.list}>
          {found.map((one) => (
            <NeighbourItem
              key={one.contribution.id}
              contribution={contribution}
              neighbour={one.contribution}
              percent={one.percent}
            />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
