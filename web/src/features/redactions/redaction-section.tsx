/** What is masked in a contribution, for those who may mask: why, what was noted, who looked at the original; and masking more. */
import { useQuery } from '@apollo/client/react';
import {
  ContributionRedactionsDocument,
  type ContributionPageFragment,
} from '@aportes/graphql/generated/graphql';
import { Suspense, useRef, useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row, Section, Stack } from '../../ui/page/page';
import { LiftSheet } from './lift-sheet';
import { OriginalSheet } from './original-sheet';
import { LateRedactForm } from './late-redact-form';
import { RedactionItem } from './redaction-item';
import styles from './redactions.module.css';

export interface RedactionSectionProps {
  contribution: ContributionPageFragment;
  /** Reads the contribution again. */
  refresh: () => Promise<void>;
}

export function RedactionSection({ contribution, refresh }: RedactionSectionProps) {
  const { t } = useWords();
  const { id, meeting } = contribution;
  const [isRedacting, setRedacting] = useState(false);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const [lifting, setLifting] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { data, refetch } = useQuery(ContributionRedactionsDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const redactions = data?.contribution?.redactions ?? [];
  const again = () => void Promise.all([refetch(), refresh()]).catch(() => {}); // The page says what failed.
  const close = () => {
    setRedacting(false);
    button.current?.focus();
  };
  return (
    <Section title={t('desk:redaction.heading')}>
      <Stack>
        {redactions.length > 0 ? (
          <ol role="list" className={styles.redactions} aria-label={t('desk:redaction.list')}>
            {redactions.map((one) => (
              <li key={one.id}>
                <RedactionItem
                  redaction={one}
                  timeZone={meeting.timeZone}
                  onLook={() => setLookedAt(one.id)}
                  onLift={() => setLifting(one.id)}
                />
              </li>
            ))}
          </ol>
        ) : null}
        <Row>
          <Button ref={button} aria-expanded={isRedacting} onPress={() => setRedacting(!isRedacting)}>
            {t('contributions:redaction.action')}
          </Button>
        </Row>
        {isRedacting ? (
          <Suspense>
            <LateRedactForm
              contribution={contribution}
              onClose={close}
              onDone={() => {
                close();
                again();
              }}
            />
          </Suspense>
        ) : null}
      </Stack>
      {lookedAt === null ? null : (
        <OriginalSheet redactionId={lookedAt} onClose={() => setLookedAt(null)} onLooked={again} />
      )}
      {lifting === null ? null : (
        <LiftSheet
          redactionId={lifting}
          onClose={() => setLifting(null)}
          onLifted={() => {
            setLifting(null);
            button.current?.focus();
            again();
          }}
        />
      )}
    </Section>
  );
}
