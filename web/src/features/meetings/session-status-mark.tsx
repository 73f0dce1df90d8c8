/** Whether a session takes inputs: icon and word. */
import type { SessionStatus } from '@aportes/domain/vocabulary';
import { useWords } from '../../lib/words/use-words';
import type { IconName } from '../../ui/icon/icon';
import { Mark, type MarkProps } from '../../ui/status/mark';

const LOOKS: Record<SessionStatus, [MarkProps['look'], IconName]> = {
  SCHEDULED: ['plain', 'clock'],
  OPEN: ['good', 'pencil'],
  PAUSED: ['warn', 'pause'],
  CLOSED: ['plain', 'check'],
};

export function SessionStatusMark({ status }: { status: SessionStatus }) {
  const { t } = useWords();
  const [look, icon] = LOOKS[status];
  return (
    <Mark look={look} icon={icon}>
      {t(`vocabulary:sessionStatus.${status}`)}
    </Mark>
  );
}
