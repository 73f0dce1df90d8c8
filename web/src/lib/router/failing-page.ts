/** What stands for a page whose script could not be fetched. */

/** As browsers say it when a script is not where it was. */
const GONE = /dynamically imported module|module script failed/i;

const TRIED = 'aportes.reloaded';

/** It fails where it would stand, as a page that fails there; where it is of a version that is over, the newest is loaded. */
export function failingPage(error: unknown): React.ComponentType {
  if (isGone(error) && isFirstTime(String(error))) {
    location.reload();
    return () => null;
  }
  return () => {
    throw error;
  };
}

const isGone = (error: unknown) => navigator.onLine && error instanceof Error && GONE.test(error.message);

/** Loading anew helps at most once. */
function isFirstTime(failure: string): boolean {
  try {
    if (sessionStorage.getItem(TRIED) === failure) return false;
    sessionStorage.setItem(TRIED, failure);
    return true;
  } catch {
    return false; // Where nothing is remembered it might go on for ever.
  }
}
