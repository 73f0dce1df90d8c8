/** Two or three views of the same thing, one at a time. */
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './overlay.module.css';

export interface TabEntry {
  id: string;
  label: string;
  content: React.ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabEntry[];
  selected: string;
  onSelect: (id: string) => void;
}

export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      className={styles.tabs}
    >
      <TabList aria-label={label} className={styles.tabList}>
        {tabs.map((one) => (
          <Tab key={one.id} id={one.id} className={styles.tab}>
            {one.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((one) => (
        <TabPanel key={one.id} id={one.id} className={styles.panel} shouldForceMount>
          {one.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
