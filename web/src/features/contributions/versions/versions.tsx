/** All versions of a text, the newest first, and what changed between any two: nothing that was said is overwritten. */
import type { RevisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { Suspense } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { optional } from '../../../lib/optional/optional';
import { Link } from '../../../lib/router/link';
import { useWords } from '../../../lib/words/use-words';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { Section } from '../../../ui/page/page';
import { Letters } from '../../../ui/text/letters';
import { PeopleText } from '../../../ui/text/people-text';
import { versionAddress } from '../../meetings/addresses';
import styles from './versions.module.css';

const CompareVersions = optional(async () => (await import('./compare-versions')).CompareVersions);

export interface VersionsProps {
  /** Symbol or id: what the addresses of the versions begin with. */
  address: string;
  revisions: readonly RevisionPartsFragment[];
  timeZone?: string;
  /** What can be done about one of them. */
  actions?: (version: RevisionPartsFragment) => React.ReactNode;
}

export function Versions({ address, revisions, timeZone, actions }: VersionsProps) {
  const { t } = useWords();
  const formats = useFormats();
  if (revisions.length < 2) return null;
  const newest = [...revisions].sort((one, other) => other.number - one.number);
  return (
    <Section title={t('contributions:page.versions')}>
      <ol role="list" className={styles.versions}>
        {newest.map((one) => (
          <li key={one.number}>
            <Disclosure
              summary={[
                t('contributions:card.version', { number: formats.number(one.number) }),
                formats.dateTime(one.createdAt, timeZone),
                t(`contributions:versions.state.${one.state}`),
                // The first one edits nothing.
                ...(one.number > 1 ? [t(`contributions:versions.editKind.${one.editKind}`)] : []),
                ...(one.isFromDesk ? [t('contributions:versions.fromDesk')] : []),
              ].join(' · ')}
            >
              <Version address={address} version={one} />
              {actions?.(one)}
            </Disclosure>
          </li>
        ))}
      </ol>
      <Disclosure summary={t('contributions:versions.compare')} lazily>
        <Suspense>
          <CompareVersions newest={newest} timeZone={timeZone} />
        </Suspense>
      </Disclosure>
    </Section>
  );
}

function Version({ address, version }: { address: string; version: RevisionPartsFragment }) {
  const { t } = useWords();
  const { title, text, language, reason, decision, number } = version;
  return (
    <>
      {/* Whoever gave the reason wrote in a language that nobody noted. */}
      {[reason, decision?.undoneAt ? null : decision?.message].filter(Boolean).map((said) => (
        <p key={said} className={styles.summary} lang="">
          <Letters text={said ?? ''} />
        </p>
      ))}
      {title ? <PeopleText lang={language} text={title} /> : null}
      <PeopleText lang={language} text={text} marked />
      <p className={styles.summary}>
        <Link to={versionAddress(address, number)}>{t('contributions:versions.address')}</Link>
      </p>
    </>
  );
}
