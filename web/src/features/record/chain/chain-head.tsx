/** The head of the log, short to be seen and whole to be copied: who keeps it can check later that nothing was changed. */
import { useFormats } from '../../../lib/formats/use-formats';
import { Link } from '../../../lib/router/link';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/notice/announcer';
import { Row, Section } from '../../../ui/page/page';
import { CHECK_ADDRESS } from '../../meetings/addresses';
import styles from '../steps/steps.module.css';

/** As many letters of a hash as are told apart at a glance. */
const SEEN = 12;

export function ChainHead({ number, hash }: { number: number; hash: string }) {
  const { t } = useWords();
  const formats = useFormats();
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(`${number}:${hash}`);
    announce(t('record:record.head.copied'));
  };
  return (
    <Section title={t('record:record.head.title')}>
      <p>{t('record:record.head.explain')}</p>
      <p className={styles.head}>
        {t('record:record.head.entry', { number: formats.number(number) })} ·{' '}
        <code>{`${number}:${hash.slice(0, SEEN)}…`}</code>
      </p>
      <Row>
        <Button onPress={() => void copy()}>{t('record:record.head.copy')}</Button>
        <Link to={CHECK_ADDRESS}>{t('record:record.head.check')}</Link>
      </Row>
    </Section>
  );
}
