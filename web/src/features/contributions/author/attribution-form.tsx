/** Saying anew how much of oneself is shown with an own contribution. */
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import { WaitingHere } from '../../outbox/waiting-here';
import { LevelField } from '../attribution/level-field';
import styles from './author.module.css';
import { useAttribution, type AttributionEnds } from './use-attribution';

export interface AttributionFormProps extends AttributionEnds {
  contribution: OwnContributionFragment;
}

export function AttributionForm({ contribution, ...ends }: AttributionFormProps) {
  const { t } = useWords();
  const { level, choose, refusal, sending, waiting, send } = useAttribution(contribution, ends);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void send();
  };
  if (waiting.length > 0) return <WaitingHere entries={waiting} />;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={submit}
      aria-label={t('contributions:attribution.heading')}
    >
      <LevelField
        id={`attribution-${contribution.id}`}
        meetingId={contribution.meeting.id}
        person={contribution.author}
        level={level}
        onChange={choose}
      />
      <p>{t('contributions:attribution.note')}</p>
      {refusal ? (
        <div role="alert">
          <Notice look="warn" title={refusal} />
        </div>
      ) : null}
      <Row>
        <Button type="submit" look="main" isPending={sending}>
          {t('contributions:attribution.save')}
        </Button>
      </Row>
    </form>
  );
}
