/** Another text of the same person for the same place, beside what stands in the form: the person chooses. */
import type { DraftForm } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounced } from '../../../ui/notice/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import { PeopleText } from '../../../ui/text/people-text';
import styles from './drafts.module.css';

/** What a person reads of a draft. */
export interface DraftText {
  title?: string | null;
  text?: string;
  language?: string | null;
}

export interface OtherDraftProps {
  form: DraftForm;
  /** What stands in the form; null while nothing does. */
  here: DraftText | null;
  other: DraftText;
  keptAt: string;
  /** Which of how many. */
  place: { number: number; of: number };
  /** Each answers whether the server could be reached. */
  take: () => Promise<boolean>;
  discard: () => Promise<boolean>;
  /** Shows the next one in its place. */
  next: () => void;
}

export function OtherDraft({ form, here, other, keptAt, place, take, discard, next }: OtherDraftProps) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const title = t(`contributions:drafts.${here ? 'another' : 'begun'}.${form}`);
  const formats = useFormats();
  const waiting =
    place.of > 1
      ? t('contributions:drafts.place', { number: formats.number(place.number), count: place.of })
      : null;
  useAnnounced(waiting ? `${title} ${waiting}` : title);
  const time = formats.time(keptAt);
  const tried = (work: () => Promise<boolean>) => async () => setFailed(!(await work()));
  return (
    <Notice look="info" title={title}>
      {waiting ? <p>{waiting}</p> : null}
      <div className={styles.both}>
        {here ? <Text label={t('contributions:drafts.here')} draft={here} /> : null}
        <Text label={t('contributions:drafts.keptAt', { time })} draft={other} />
      </div>
      <Row>
        <Button onPress={() => void tried(take)()}>{t('contributions:drafts.take')}</Button>
        <Button look="quiet" onPress={() => void tried(discard)()}>
          {t('contributions:drafts.discard')}
        </Button>
        {waiting ? (
          <Button look="quiet" onPress={next}>
            {t('contributions:drafts.next')}
          </Button>
        ) : null}
      </Row>
      {failed ? <p role="alert">{t('contributions:drafts.unreachable')}</p> : null}
    </Notice>
  );
}

function Text({ label, draft: { title, text = '', language } }: { label: string; draft: DraftText }) {
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
