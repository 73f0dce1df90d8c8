/** The steps of a record, the oldest first, with what can be taken along: the file, the paper, the head of the log. */
import type { RecordPagePartsFragment } from '@aportes/graphql/generated/graphql';
import { useRef } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { buttonLook } from '../../../ui/button/button-look';
import { Row, Stack } from '../../../ui/page/page';
import { EmptyState } from '../../../ui/status/waiting';
import { More } from '../../lists/more';
import { useMeeting } from '../../meetings/use-meeting';
import { ChainHead } from '../chain/chain-head';
import { RecordStep } from './record-step';
import styles from './steps.module.css';

export interface RecordStepsProps {
  page: RecordPagePartsFragment;
  more: () => Promise<unknown>;
  /** Address of the same as a file. */
  file: string;
  withContribution?: boolean;
}

export function RecordSteps({ page, more, file, withContribution = false }: RecordStepsProps) {
  const { t } = useWords();
  const { timeZone } = useMeeting();
  const list = useRef<HTMLOListElement>(null);
  const { edges, pageInfo, head } = page;
  return (
    <Stack>
      <Row>
        <a href={file} download className={buttonLook('plain')}>
          {t('record:record.csv')}
        </a>
        <Button onPress={() => window.print()}>{t('record:record.print')}</Button>
      </Row>
      {edges.length === 0 ? <EmptyState>{t('record:record.empty')}</EmptyState> : null}
      <ol ref={list} role="list" className={styles.steps} aria-label={t('record:record.list')}>
        {edges.map(({ cursor, node }) => (
          <li key={cursor} tabIndex={-1} className={styles.step}>
            <RecordStep step={node} timeZone={timeZone} withContribution={withContribution} />
          </li>
        ))}
      </ol>
      <More list={list} count={edges.length} hasMore={pageInfo.hasNextPage} more={more} />
      {head ? <ChainHead {...head} /> : null}
    </Stack>
  );
}
