/** A place that may fill and empty by itself: whoever is further down in the same form stays where they are in the window. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './page.module.css';

/** Stands among the rows of a grid, and takes no gap of it while it is empty. */
export function Steady({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (place.current ? keepSteady(place.current) : undefined), []);
  return (
    <div ref={place} className={styles.steady}>
      {children}
    </div>
  );
}

function keepSteady(place: HTMLElement): () => void {
  let height = place.offsetHeight;
  // Called after the layout and before it is painted: nobody sees the page jump.
  const observer = new ResizeObserver(() => {
    const grown = place.offsetHeight - height;
    height += grown;
    if (grown !== 0 && movesTheFocus(place, grown)) window.scrollBy({ top: grown, behavior: 'instant' });
  });
  observer.observe(place);
  return () => observer.disconnect();
}

/** Not where the place had left the window: what grows up there, the browser makes up for itself. */
function movesTheFocus(place: HTMLElement, grown: number): boolean {
  const focused = document.activeElement;
  const isBelow = place.compareDocumentPosition(focused ?? place) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (
    Boolean(isBelow && place.closest('form')?.contains(focused)) &&
    place.getBoundingClientRect().bottom - grown > 0
  );
}
