/** How the meeting was moderated, in numbers: by outcome and by reason, session by session. */
import { useQuery } from '@apollo/client/react';
import type { SessionFiguresPartsFragment, ToldCountPartsFragment } from '@aportes/graphql/generated/graphql';
import { ModerationFiguresDocument } from '@aportes/graphql/generated/graphql';
import { DECLINE_REASONS, MODERATION_OUTCOMES } from '@aportes/domain/vocabulary';
import { useWords } from '../../../lib/words/use-words';
import { buttonLook } from '../../../ui/button/button-look';
import { Row, Section, Stack } from '../../../ui/page/page';
import { Skeleton } from '../../../ui/status/waiting';
import { FailureNotice } from '../../failures/failure-notice';
import { figuresFile } from '../../meetings/addresses';
import { useMeeting } from '../../meetings/use-meeting';
import { FiguresTable } from './figures-table';
import { useToldWords } from './told-words';

export function ModerationFigures() {
  const { t, language } = useWords();
  const { id: meetingId, slug } = useMeeting();
  const { data, error, refetch } = useQuery(ModerationFiguresDocument, {
    variables: { meetingId },
    fetchPolicy: 'cache-and-network',
  });
  const figures = data?.moderationFigures;
  // What received nothing needs no row.
  const rows = figures ? [...figures.sessions.filter((one) => !isNothing(one.received)), figures.whole] : [];
  return (
    <Section title={t('record:figures.title')}>
      {error ? <FailureNotice error={error} retry={() => void refetch()} /> : null}
      {figures ? (
        <Stack>
          <p>{t('record:figures.lead')}</p>
          <HowLong minutes={figures.whole.medianMinutes} />
          <Outcomes rows={rows} />
          <Reasons rows={rows} />
          <TakenBack {...figures} />
          <p>{t('record:figures.note')}</p>
          <Row>
            <a href={figuresFile(slug, language)} download className={buttonLook('plain')}>
              {t('record:figures.csv')}
            </a>
          </Row>
        </Stack>
      ) : (
        <Skeleton label={t('contributions:list.loading')} lines={4} />
      )}
    </Section>
  );
}

function HowLong({ minutes }: { minutes: number | null }) {
  const { t } = useWords();
  const { duration } = useToldWords();
  return (
    <p>
      {minutes === null
        ? t('record:figures.medianUntold')
        : t('record:figures.medianTold', { time: duration(minutes) })}
    </p>
  );
}

interface Rows {
  rows: readonly SessionFiguresPartsFragment[];
}

const isNothing = (told: ToldCountPartsFragment | undefined): boolean => told?.count === 0;

function Outcomes({ rows }: Rows) {
  const { t } = useWords();
  const { count, duration } = useToldWords();
  const of = (row: SessionFiguresPartsFragment, outcome: string) =>
    row.outcomes.find((one) => one.outcome === outcome)?.told;
  // What never happened needs no column.
  const shown = MODERATION_OUTCOMES.filter((one) => !rows.every((row) => isNothing(of(row, one))));
  return (
    <FiguresTable
      caption={t('record:figures.table')}
      rows={rows}
      columns={[
        t('record:figures.received'),
        ...shown.map((one) => t(`record:figures.outcome.${one}`)),
        t('record:figures.median'),
      ]}
      cells={(row) => [
        count(row.received),
        ...shown.map((one) => count(of(row, one))),
        row.medianMinutes === null ? t('record:figures.untold') : duration(row.medianMinutes),
      ]}
    />
  );
}

function Reasons({ rows }: Rows) {
  const { t } = useWords();
  const { count } = useToldWords();
  const of = (row: SessionFiguresPartsFragment, reason: string) =>
    row.reasons.find((one) => one.reason === reason)?.told;
  const shown = DECLINE_REASONS.filter((one) => !rows.every((row) => isNothing(of(row, one))));
  if (shown.length === 0) return null;
  return (
    <FiguresTable
      caption={t('record:figures.reasons')}
      rows={rows}
      columns={shown.map((one) => t(`vocabulary:declineReason.${one}`))}
      cells={(row) => shown.map((one) => count(of(row, one)))}
    />
  );
}

function TakenBack(told: Record<'decisions' | 'takenBack', ToldCountPartsFragment>) {
  const { t } = useWords();
  const { count } = useToldWords();
  const counts = { decisions: count(told.decisions), takenBack: count(told.takenBack) };
  return <p>{t('record:figures.takenBack', counts)}</p>;
}
