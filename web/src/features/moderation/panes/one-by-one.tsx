/** The desk on a phone, one pane at a time: what waits, then the chosen item or what stands beside it. */
import { useState } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Tabs } from '../../../ui/overlay/tabs';
import { LateContextPane } from '../context/late-context-pane';
import { KeysHint } from '../keys/keys-hint';
import { useShortcut } from '../keys/single-keys';
import { useLedBack } from '../keys/use-led-back';
import { ItemPane } from './item-pane';
import { LateStranded } from './late-stranded';
import type { OpenPaneProps, PaneProps } from './pane-props';
import styles from './panes.module.css';
import { QueuePane } from './queue-pane';

export function OneByOne({ desk, open, nothing }: PaneProps) {
  const { t } = useWords();
  const shortcut = useShortcut();
  useLedBack(open?.id ?? null);
  if (!open) return <QueuePane desk={desk} open={null} nothing={nothing} />;
  return (
    <div className={styles.pane}>
      <div>
        <Button
          look="quiet"
          icon="undo"
          aria-keyshortcuts={shortcut('back')}
          onPress={() => desk.choose(null)}
        >
          {t('contributions:desk.back')}
        </Button>
      </div>
      <ItemOrContext key={open.id} desk={desk} open={open} />
      <LateStranded />
      <KeysHint />
    </div>
  );
}

function ItemOrContext({ desk, open }: OpenPaneProps) {
  const { t } = useWords();
  const [selected, select] = useState('item');
  const tabs = [
    { id: 'item', label: t('contributions:desk.item'), content: <ItemPane desk={desk} open={open} /> },
    {
      id: 'context',
      label: t('contributions:desk.context'),
      content: <LateContextPane contribution={open} />,
    },
  ];
  return (
    <Tabs label={t('contributions:desk.itemOrContext')} tabs={tabs} selected={selected} onSelect={select} />
  );
}
