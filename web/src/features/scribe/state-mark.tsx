/** Marks whoever speaks for a Member State, before and after what they say was taken down. */
import { speaksForState } from '@aportes/domain/scribe.policy';
import { useWords } from '../../lib/words/use-words';
import { Mark } from '../../ui/status/mark';
import type { Speaker } from './floor';

export function StateMark({ speaker }: { speaker: Pick<Speaker, 'capacity' | 'stakeholderKind'> }) {
  return speaksForState(speaker.capacity, speaker.stakeholderKind ?? null) ? <MemberState /> : null;
}

export function MemberState() {
  const { t } = useWords();
  return <Mark look="plain">{t('contributions:card.memberState')}</Mark>;
}
