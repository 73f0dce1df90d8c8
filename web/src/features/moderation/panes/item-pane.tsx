/** The pane of the open item; each item is a form of its own. */
import { ChangedProvider } from '../changed-context';
import { DeskItem } from '../desk-item';
import type { OpenPaneProps } from './pane-props';

export function ItemPane({ desk, open }: OpenPaneProps) {
  return (
    <ChangedProvider value={desk.changed}>
      <DeskItem
        key={open.id}
        contribution={open}
        isChosen={desk.open !== null}
        decidedId={desk.decided?.decisionId ?? null}
        onDone={(decided) => desk.done(open.id, decided)}
      />
    </ChangedProvider>
  );
}
