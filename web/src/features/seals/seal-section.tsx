/** The seal of what is not attributable: what was asked and answered, for the secretariat and for its author. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row, Section, Stack } from '../../ui/page/page';
import { AnswerSheet } from './answer-sheet';
import { AskSheet } from './ask-sheet';
import { OpeningItem, type SealOpening } from './opening-item';
import { ReadSheet } from './read-sheet';
import styles from './seals.module.css';

export interface SealSectionProps {
  contribution: ContributionPageFragment;
  /** Reads the contribution again. */
  refresh: () => Promise<void>;
}

type Open = 'ask' | { way: 'answer' | 'read'; opening: SealOpening };

export function SealSection({ contribution, refresh }: SealSectionProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const { id, isMine, mayAskToOpenSeal, sealOpenings: openings, meeting } = contribution;
  const { timeZone } = meeting;
  const isUnderWay = openings.some(({ state, mayRead }) => state === 'WAITING' || mayRead);
  const close = () => setOpen(null);
  const done = () => {
    close();
    void refresh();
  };
  return (
    <Section title={t('contributions:seal.heading')}>
      <Stack>
        <p className={styles.explain}>{t(`contributions:seal.${isMine ? 'ofMine' : 'explain'}`)}</p>
        {openings.length > 0 ? (
          <ol role="list" className={styles.openings} aria-label={t('contributions:seal.list')}>
            {openings.map((opening) => (
              <li key={opening.id}>
                <OpeningItem
                  opening={opening}
                  timeZone={timeZone}
                  onAnswer={() => setOpen({ way: 'answer', opening })}
                  onRead={() => setOpen({ way: 'read', opening })}
                />
              </li>
            ))}
          </ol>
        ) : null}
        {mayAskToOpenSeal && !isUnderWay ? (
          <Row>
            <Button aria-haspopup="dialog" onPress={() => setOpen('ask')}>
              {t('contributions:seal.ask')}
            </Button>
          </Row>
        ) : null}
      </Stack>
      {open === 'ask' ? <AskSheet contributionId={id} onClose={close} onDone={done} /> : null}
      {open !== null && open !== 'ask' && open.way === 'answer' ? (
        <AnswerSheet opening={open.opening} onClose={close} onDone={done} />
      ) : null}
      {open !== null && open !== 'ask' && open.way === 'read' ? (
        <ReadSheet opening={open.opening} timeZone={timeZone} onClose={close} />
      ) : null}
    </Section>
  );
}
