/** Doing something again and again, never twice at once. */

/**
 * Whoever asks while it runs gets a run that begins after they asked, one for all who ask meanwhile:
 * what comes back is never older than the question.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    next = null;
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running.then(run, run);
    return next;
  };
}
