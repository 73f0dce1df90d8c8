/** The secretariat's hand on one item of the day. */
import { SESSION_MOVES } from '@aportes/domain/session.rules';
import { canHideSupport } from '@aportes/domain/support.rules';
import type { SessionStatus } from '@aportes/domain/vocabulary';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import type { IconName } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import styles from './run-controls.module.css';
import type { AgendaEntry } from './use-meeting';
import { useRunning, type Running, type SessionMove } from './use-running';

const ICONS: Record<SessionMove, IconName> = { OPEN: 'pencil', PAUSED: 'pause', CLOSED: 'check' };

/** Opening again after a close or a pause has a word of its own. */
function word(from: SessionStatus, to: SessionMove): string {
  return to === 'OPEN' && from !== 'SCHEDULED' ? `reopen${from}` : to;
}

export function RunControls({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const title = useLocalized()(item.title).text;
  const { busy, refused, setNow, move, hideSupport } = useRunning(item);
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
        {item.session && canHideSupport(item.session.status) ? (
          <SupportButton isHidden={item.session.supportIsHidden} busy={busy} onPress={hideSupport} />
        ) : null}
      </div>
      {refused ? <Notice look="bad" title={refused} /> : null}
    </>
  );
}

interface SupportButtonProps {
  isHidden: boolean;
  busy: Running['busy'];
  onPress: Running['hideSupport'];
}

/** Support is shown by itself when the session closes. */
function SupportButton({ isHidden, busy, onPress }: SupportButtonProps) {
  const { t } = useWords();
  const act = isHidden ? 'showSupport' : 'hideSupport';
  return (
    <Button look="quiet" icon="hand" isPending={busy === act} onPress={() => void onPress(!isHidden)}>
      {t(`web:running.${act}`)}
    </Button>
  );
}
