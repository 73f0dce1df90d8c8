/** Of each session of the meeting, whether what is given to it is read before it is published or afterwards. */
import { useWords } from '../../../lib/words/use-words';
import { Section } from '../../../ui/page/page';
import { ItemName } from '../../meetings/item-name';
import { useMeeting } from '../../meetings/use-meeting';
import styles from '../record.module.css';

export function BeforeOrAfter() {
  const { t } = useWords();
  const { agenda } = useMeeting();
  return (
    <Section title={t('record:moderation.before.title')}>
      <dl className={styles.reasons}>
        {agenda.map((item) =>
          item.session ? (
            <div key={item.id}>
              <dt>
                <ItemName item={item} />
              </dt>
              <dd>{t(`record:moderation.before.${item.session.moderation}`)}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Section>
  );
}
