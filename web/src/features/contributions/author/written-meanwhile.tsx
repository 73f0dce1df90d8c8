/** Two texts where two devices wrote: the one that stands now, and one's own; one of them is chosen. */
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounced } from '../../../ui/notice/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Row, Stack } from '../../../ui/page/page';
import { PeopleText } from '../../../ui/text/people-text';
import type { VersionContent } from '../versions/field-changes';
import { LateVersionDiff } from '../versions/late-version-diff';
import styles from './author.module.css';

export interface WrittenMeanwhileProps {
  present: VersionContent;
  mine: VersionContent;
  isSending: boolean;
  onKeep: () => void;
  onTake: () => void;
}

export function WrittenMeanwhile({ present, mine, isSending, onKeep, onTake }: WrittenMeanwhileProps) {
  const { t } = useWords();
  const title = t('contributions:conflict.title');
  useAnnounced(title);
  return (
    <Notice look="warn" title={title}>
      <div className={styles.both}>
        <Said label={t('contributions:conflict.present')} said={present} />
        <Said label={t('contributions:conflict.mine')} said={mine} />
      </div>
      <section aria-label={t('contributions:conflict.between')}>
        <p className={styles.label}>{t('contributions:conflict.between')}</p>
        <LateVersionDiff before={present} after={mine} />
      </section>
      <Row>
        <Button look="main" isPending={isSending} onPress={onKeep}>
          {t('contributions:conflict.keep')}
        </Button>
        <Button onPress={onTake}>{t('contributions:conflict.take')}</Button>
      </Row>
    </Notice>
  );
}

function Said({ label, said }: { label: string; said: VersionContent }) {
  const { title, text, language } = said;
  return (
    <section aria-label={label}>
      <p className={styles.label}>{label}</p>
      <Stack gap="tight">
        {title ? <PeopleText lang={language} text={title} /> : null}
        <PeopleText lang={language} text={text} marked />
      </Stack>
    </section>
  );
}
