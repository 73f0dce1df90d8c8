/** The frame of every screen: skip link, header, navigation, banner, content. */
import { SignInWatch } from '../../features/account/sign-in-watch';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { LanguageSwitch } from './language-switch';
import { NewVersion } from './new-version';
import { OfflineBanner } from './offline-banner';
import { WhoIAm } from './who-i-am';
import styles from './shell.module.css';

export interface ShellProps {
  /** Name of the meeting and its address. */
  meeting?: { name: string; address: string };
  navigation?: React.ReactNode;
  children: React.ReactNode;
}

export function Shell({ meeting, navigation, children }: ShellProps) {
  const { t } = useWords();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content" onClick={toContent}>
        {t('web:shell.skip')}
      </a>
      <header>
        <div className={styles.header}>
          <Link to={meeting?.address ?? '/'} className={styles.name}>
            {meeting?.name ?? 'Aportes'}
          </Link>
          {navigation}
          <div className={styles.tools}>
            <LanguageSwitch />
            <WhoIAm />
          </div>
        </div>
        <OfflineBanner />
        <SignInWatch />
        <NewVersion />
      </header>
      {children}
    </div>
  );
}

/** Moves the focus without touching the address, which belongs to the router. */
function toContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#content h1')?.focus();
}
