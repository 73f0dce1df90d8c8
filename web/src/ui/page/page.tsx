/** The frame of a page: its heading takes the focus when one arrives, and names the browser's tab. */
import { useEffect, useRef } from 'react';
import styles from './page.module.css';

export interface PageProps {
  title: string;
  /** Quiet line above the title: where one is. */
  over?: React.ReactNode;
  lead?: React.ReactNode;
  wide?: boolean;
  /** Language of the title when it is not the page's. */
  titleLang?: string;
  /** The title is what a person wrote. */
  peopleTitle?: boolean;
  children: React.ReactNode;
}

export function Page({ title, over, lead, wide, titleLang, peopleTitle, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Aportes`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="content" className={`${styles.page} ${wide ? styles.wide : ''}`}>
      <header className={styles.head}>
        {over ? <p className={styles.over}>{over}</p> : null}
        <h1
          ref={heading}
          tabIndex={-1}
          className={`${styles.title} ${peopleTitle ? styles.people : ''}`}
          lang={titleLang}
        >
          {title}
        </h1>
        {lead}
      </header>
      {children}
    </main>
  );
}

/** A part of a page under its own heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Things one below the other, or in a row that wraps. */
export function Stack({ children, gap = 'wide' }: { children: React.ReactNode; gap?: 'wide' | 'tight' }) {
  return <div className={gap === 'wide' ? styles.stack : styles.tight}>{children}</div>;
}

export function Row({ children }: { children: React.ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** The same frame while there is nothing to name yet. */
export function Bare({ children }: { children: React.ReactNode }) {
  return (
    <main id="content" className={styles.page}>
      {children}
    </main>
  );
}
