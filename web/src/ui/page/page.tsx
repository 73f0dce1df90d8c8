/** The frame of a page: its heading takes the focus when one comes from another page, and names the browser's tab. */
import { useEffect, useRef } from 'react';
import styles from './page.module.css';
import { useTabTitle } from './tab-title';

/** Titles of whole sentences are read, not shouted; of a whole paragraph, what follows must still be seen. */
const LONG_TITLE = 100;
const LONGEST_TITLE = 240;

export interface PageProps {
  title: string;
  /** Where the browser's tab says more. */
  tabTitle?: string;
  /** Stands over the heading: the way around among pages of this kind. */
  before?: React.ReactNode;
  /** Quiet line above the title: where one is. */
  over?: React.ReactNode;
  lead?: React.ReactNode;
  wide?: boolean;
  /** Language of the title when it is not the page's. */
  titleLang?: string;
  /** The title is what a person wrote. */
  peopleTitle?: boolean;
  /** The title only names the page: what it shows speaks louder. */
  quietTitle?: boolean;
  /** The head takes one line, where what it heads needs the height. */
  dense?: boolean;
  children: React.ReactNode;
}

/** Who has just opened the product begins at its top, where the skip link is. */
let isFirst = true;

export function Page(props: PageProps) {
  const {
    title,
    tabTitle = title,
    before,
    over,
    lead,
    wide,
    titleLang,
    peopleTitle,
    quietTitle,
    dense,
  } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useTabTitle(tabTitle);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  const looks = [
    styles.title,
    title.length > LONG_TITLE && styles.longTitle,
    title.length > LONGEST_TITLE && styles.longestTitle,
    peopleTitle && styles.people,
    quietTitle && styles.quietTitle,
  ];
  const frame = [styles.page, wide && styles.wide, dense && styles.dense];
  return (
    <main id="content" className={frame.filter(Boolean).join(' ')}>
      {before}
      <header className={styles.head}>
        {over ? <div className={styles.over}>{over}</div> : null}
        <h1 ref={heading} tabIndex={-1} className={looks.filter(Boolean).join(' ')} lang={titleLang}>
          {title}
        </h1>
        {lead}
      </header>
      {props.children}
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
