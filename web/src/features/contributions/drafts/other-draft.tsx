/** Another text of the same person for the same session, beside what stands in the form: the person chooses. */
import { useState } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounced } from '../../../ui/notice/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import { PeopleText } from '../../../ui/text/people-text';
import type { CaptureDraft } from '../capture/capture-draft';
import styles from './drafts.module.css';

export interface OtherDraftProps {
  /** What stands in the form; null while nothing does. */
  here: CaptureDraft | null;
  other: CaptureDraft;
  keptAt: string;
  /** Each answers whether the server could be reached. */
  take: () => Promise<boolean>;
  discard: () => Promise<boolean>;
}

export function OtherDraft({ here, other, keptAt, take, discard }: OtherDraftProps) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const title = t(`contributions:drafts.${here ? 'another' : 'begun'}`);
  useAnnounced(title);
  const time = useFormats().time(keptAt);
  const tried = (work: () => Promise<boolean>) => async () => setFailed(!(await work()));
  return (
    <Notice look="info" title={title}>
      <div className={styles.both}>
        {here ? <Text label={t('contributions:drafts.here')} draft={here} /> : null}
        <Text label={t('contributions:drafts.keptAt', { time })} draft={other} />
      </div>
      <Row>
        <Button onPress={() => void tried(take)()}>{t('contributions:drafts.take')}</Button>
        <Button look="quiet" onPress={() => void tried(discard)()}>
          {t('contributions:drafts.discard')}
        </Button>
      </Row>
      {failed ? <p role="alert">{t('contributions:drafts.unreachable')}</p> : null}
    </Notice>
  );
}

function Text({ label, draft: { title, text, language } }: { label: string; draft: CaptureDraft }) {
  const { language: screen } = useWords();
  const lang = language ?? screen;
  return (
    <div role="group" className={styles.text} aria-label={label}>
      <p className={styles.label}>{label}</p>
      {title ? <PeopleText lang={lang} text={title} /> : null}
      <PeopleText lang={lang} text={text} />
    </div>
  );
}
