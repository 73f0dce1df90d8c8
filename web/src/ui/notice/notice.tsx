/** A calm message in place: something to know, mind, or mend. */
import { Icon, type IconName } from '../icon/icon';
import styles from './notice.module.css';

export interface NoticeProps {
  look: 'info' | 'good' | 'warn' | 'bad' | 'offline';
  title?: string;
  children?: React.ReactNode;
}

const ICONS: Record<NoticeProps['look'], IconName> = {
  info: 'info',
  good: 'check',
  warn: 'alert',
  bad: 'alert',
  offline: 'offline',
};

export function Notice({ look, title, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[look]}`}>
      <Icon name={ICONS[look]} />
      <div className={styles.body}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
