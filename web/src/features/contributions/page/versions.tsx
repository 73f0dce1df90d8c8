/** All versions of a text, the newest first: nothing that was said is overwritten. */
import type { RevisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { Section } from '../../../ui/page/page';
import { PeopleText } from '../../../ui/text/people-text';
import styles from './page.module.css';

export interface VersionsProps {
  revisions: readonly RevisionPartsFragment[];
  timeZone?: string;
}

export function Versions({ revisions, timeZone }: VersionsProps) {
  const { t } = useWords();
  const formats = useFormats();
  if (revisions.length < 2) return null;
  const newest = [...revisions].sort((one, other) => other.number - one.number);
  return (
    <Section title={t('contributions:page.versions')}>
      <ol role="list" className={styles.versions}>
        {newest.map((one, at) => (
          <li key={one.number}>
            <Disclosure
              summary={[
                t('contributions:card.version', { number: formats.number(one.number) }),
                formats.dateTime(one.createdAt, timeZone),
                at === 0 ? t('contributions:page.current') : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            >
              {one.reason ? <p className={styles.quiet}>{one.reason}</p> : null}
              {one.title ? <PeopleText lang={one.language} text={one.title} /> : null}
              <PeopleText lang={one.language} text={one.text} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </Section>
  );
}
