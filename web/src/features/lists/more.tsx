/** The next page of a list: the reader goes on with the first item that came, and hears how many there are. */
import { useEffect, useRef, useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';

export interface MoreProps {
  /** Whose children are the items; one that is no button takes the focus itself (`tabIndex={-1}`). */
  list: React.RefObject<HTMLElement | null>;
  count: number;
  hasMore: boolean;
  more: () => Promise<unknown>;
}

/** Stays in its place when the last page has come. */
export function More({ list, count, hasMore, more }: MoreProps) {
  const { t } = useWords();
  const formats = useFormats();
  const announce = useAnnounce();
  const [loading, setLoading] = useState(false);
  const [from, setFrom] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (from === null || count <= from) return;
    const came = count - from;
    if (isHere(box.current)) lead(list.current?.children[from]);
    announce(t('contributions:list.came', { count: came, formatted: formats.number(came) }));
    setFrom(null);
  }, [from, count, list, announce, t, formats]);
  const press = async () => {
    setLoading(true);
    setFrom(count);
    // A page that does not come leaves the button to be pressed again.
    await more().catch(() => setFrom(null));
    setLoading(false);
  };
  return (
    <div ref={box} hidden={!hasMore}>
      {hasMore ? (
        <Button icon="down" isPending={loading} onPress={() => void press()}>
          {t('contributions:list.more')}
        </Button>
      ) : null}
    </div>
  );
}

/** Still at the button, which may have gone with the last page. */
function isHere(box: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement === document.body || (box?.contains(activeElement) ?? false);
}

function lead(item: Element | undefined): void {
  const target = item?.querySelector(':scope > button') ?? item;
  if (target instanceof HTMLElement) target.focus();
}
