/** Marks whoever speaks for a Member State, before and after what they say was taken down. */
import { speaksForState } from '@aportes/domain/scribe.policy';
import { useWords } from '../../lib/words/use-words';
import { Mark } from '../../ui/status/mark';
import type { Speaker } from './floor';

export function StateMark({ speaker }: { speaker: Pick<Speaker, 'capacity' | 'stakeholderKind'> }) {
  const { t } = useWords();
  if (!speaksForState(speaker.capacity, speaker.stakeholderKind ?? null)) return null;
  return <Mark look="plain">{t('contributions:card.memberState')}</Mark>;
}
