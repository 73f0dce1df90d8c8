/** The secretariat's hand on one item of the day. */
import { SESSION_MOVES } from '@aportes/domain/session.rules';
import type { SessionStatus } from '@aportes/domain/vocabulary';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import type { IconName } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import styles from './run-controls.module.css';
import type { AgendaEntry } from './use-meeting';
import { useRunning, type SessionMove } from './use-running';

const ICONS: Record<SessionMove, IconName> = { OPEN: 'pencil', PAUSED: 'pause', CLOSED: 'check' };

/** Opening again after a close or a pause has a word of its own. */
function word(from: SessionStatus, to: SessionMove): string {
  return to === 'OPEN' && from !== 'SCHEDULED' ? `reopen${from}` : to;
}

export function RunControls({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const title = useLocalized()(item.title).text;
  const { busy, refused, setNow, move } = useRunning(item);
  const status = item.session?.status;
  const moves = status ? SESSION_MOVES[status].filter((to): to is SessionMove => to !== 'SCHEDULED') : [];
  return (
    <>
      <div className={styles.controls} role="group" aria-label={t('web:running.label', { title })}>
        <Button look="quiet" icon="dot" isPending={busy === 'now'} onPress={() => void setNow()}>
          {t(item.isNow ? 'web:running.unsetNow' : 'web:running.setNow')}
        </Button>
        {status
          ? moves.map((to) => (
              <Button key={to} icon={ICONS[to]} isPending={busy === to} onPress={() => void move(to)}>
                {t(`web:running.${word(status, to)}`)}
              </Button>
            ))
          : null}
      </div>
      {refused ? <Notice look="bad" title={refused} /> : null}
    </>
  );
}
