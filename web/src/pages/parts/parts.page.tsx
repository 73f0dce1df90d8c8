/** Every part in all its states, in light and in dark, on one page: for our own eyes and for the scans. */
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { ButtonSamples } from './button-samples';
import { ChoiceSamples } from './choice-samples';
import { FieldSamples } from './field-samples';
import { NoticeSamples } from './notice-samples';
import { OverlaySamples } from './overlay-samples';
import styles from './parts.module.css';
import { StatusSamples } from './status-samples';
import { TextSamples } from './text-samples';

const SCHEMES = ['light', 'dark'] as const;

export function PartsPage() {
  const { t } = useWords();
  return (
    <Page wide title={t('web:parts.title')}>
      <div className={styles.schemes}>
        {SCHEMES.map((scheme) => (
          <section
            key={scheme}
            data-scheme={scheme}
            className={styles.scheme}
            aria-label={t(`web:parts.${scheme}`)}
          >
            <h2>{t(`web:parts.${scheme}`)}</h2>
            <ButtonSamples />
            <StatusSamples />
            <NoticeSamples scope={scheme} />
            <FieldSamples scope={scheme} />
            <ChoiceSamples scope={scheme} />
            <TextSamples />
            <OverlaySamples />
          </section>
        ))}
      </div>
    </Page>
  );
}
