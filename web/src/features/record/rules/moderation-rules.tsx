/** The rules of moderation in plain words: what happens to a contribution, who decides, why, and what its author can do. */
import { DECLINE_REASONS } from '@aportes/domain/vocabulary';
import { Link } from '../../../lib/router/link';
import { useWords } from '../../../lib/words/use-words';
import { Row, Section, Stack } from '../../../ui/page/page';
import { CHECK_ADDRESS, meetingRecordAddress } from '../../meetings/addresses';
import { useMeeting } from '../../meetings/use-meeting';
import styles from '../record.module.css';
import { BeforeOrAfter } from './before-or-after';

const STEPS = ['sent', 'read', 'decided', 'told'];
const OWN_ACTS = ['answer', 'wording', 'appeal', 'withdraw', 'record'];

export function ModerationRules() {
  const { t } = useWords();
  const { abilities, slug } = useMeeting();
  return (
    <Stack>
      <Section title={t('record:moderation.path.title')}>
        <ol className={styles.rules}>
          {STEPS.map((one) => (
            <li key={one}>{t(`record:moderation.path.steps.${one}`)}</li>
          ))}
        </ol>
      </Section>
      <Said part="who" />
      <Reasons />
      <Section title={t('record:moderation.author.title')}>
        <ul className={styles.rules}>
          {OWN_ACTS.map((one) => (
            <li key={one}>{t(`record:moderation.author.${one}`)}</li>
          ))}
        </ul>
      </Section>
      <BeforeOrAfter />
      <Said part="redaction" />
      <Said part="attribution" />
      <Section title={t('record:moderation.proof.title')}>
        <p className={styles.said}>{t('record:moderation.proof.text')}</p>
        <Row>
          <Link to={CHECK_ADDRESS}>{t('record:moderation.proof.link')}</Link>
          {abilities.seeDesk ? (
            <Link to={meetingRecordAddress(slug)}>{t('record:record.meeting')}</Link>
          ) : null}
        </Row>
      </Section>
    </Stack>
  );
}

function Said({ part }: { part: 'who' | 'redaction' | 'attribution' }) {
  const { t } = useWords();
  return (
    <Section title={t(`record:moderation.${part}.title`)}>
      <p className={styles.said}>{t(`record:moderation.${part}.text`)}</p>
    </Section>
  );
}

function Reasons() {
  const { t } = useWords();
  return (
    <Section title={t('record:moderation.reasons.title')}>
      <p className={styles.said}>{t('record:moderation.reasons.lead')}</p>
      <dl className={styles.reasons}>
        {DECLINE_REASONS.map((one) => (
          <div key={one}>
            <dt>{t(`vocabulary:declineReason.${one}`)}</dt>
            <dd>{t(`record:moderation.reasons.${one}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
