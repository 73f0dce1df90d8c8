/** The focus is never lost: when what had it goes away, the nearest thing that stays takes it. */

const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
  .map((one) => `${one}:not(:disabled)`)
  .join();
/** Around these stands the frame, where nobody was at work. */
const PLACES = 'main, header, dialog';

/** The element and all around it, from the inside out. */
function trailOf(element: Element): Element[] {
  const trail: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) trail.push(one);
  return trail;
}

function within(place: Element): HTMLElement | undefined {
  if (place.matches(FOCUSABLE)) return place as HTMLElement;
  return [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].find((one) => one.checkVisibility());
}

/** Watches the page from now on; the answer ends it. */
export function keepFocus(page: Document): () => void {
  let trail: Element[] = [];

  const goOn = () => {
    if (trail[0]?.isConnected !== false || page.activeElement !== page.body) return;
    const places = trail.filter((one) => one.isConnected && one.closest(PLACES));
    const next = places.map(within).find((one) => one !== undefined);
    (next ?? page.querySelector<HTMLElement>('h1[tabindex]'))?.focus();
  };
  const remember = ({ target }: Event) => {
    trail = target instanceof Element ? trailOf(target) : [];
  };
  // Who points chooses the place anew.
  const forget = () => {
    trail = [];
  };
  // After whoever took it away has had the chance to say where to go on.
  const observer = new MutationObserver(() => {
    if (trail[0]?.isConnected === false) requestAnimationFrame(goOn);
  });

  page.addEventListener('focusin', remember);
  page.addEventListener('pointerdown', forget, true);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', remember);
    page.removeEventListener('pointerdown', forget, true);
    observer.disconnect();
  };
}
