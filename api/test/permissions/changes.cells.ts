/** A row of the table of changes: it happens once to somebody else's, or to each listener's own, and all say what they heard. */
import { ACTS } from './changes.acts.js';
import { allCaughtUp, wordsOf, type Listener } from './listeners.js';
import type { Stage } from './stage.js';
import { COLUMNS, isVoid, summary, type Row } from './table.js';

export async function changeCells(
  stage: Stage,
  row: Row,
  all: readonly Listener[],
): Promise<Record<string, string>> {
  const since = await allCaughtUp(stage, all);
  const idFor = await happened(stage, row, all);
  await allCaughtUp(stage, all);
  const cells = COLUMNS.map(async (column) => {
    if (isVoid(row, column)) return [column, '-'] as const;
    const got: [string, string][] = [];
    for (const one of all.filter((other) => other.column === column))
      got.push([one.asker.name, await wordsOf(stage, one, since, row.what, idFor(one))]);
    return [column, summary(got)] as const;
  });
  return Object.fromEntries(await Promise.all(cells));
}

/** Answers with the id of what each listener listens for. */
async function happened(
  stage: Stage,
  { what, about }: Row,
  all: readonly Listener[],
): Promise<(listener: Listener) => string> {
  const [whose, how] = about.split(', ');
  const act = ACTS[how ? `${what}, ${how}` : what];
  if (!act) throw new Error(`Nobody knows how ${what} happens: ${about}.`);
  if (whose !== 'own') {
    const id = await act(stage, stage.here.author);
    return () => id;
  }
  const ids = new Map<Listener, string>();
  for (const one of all) if (one.asker.here) ids.set(one, await act(stage, one.asker.here));
  return (one) => ids.get(one) ?? '';
}
