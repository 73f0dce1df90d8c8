/** Who somebody at the floor is, in words. */
import type { Speaker } from './floor';

export function speakerWords({
  name,
  label,
  institution,
}: Pick<Speaker, 'name' | 'label' | 'institution'>): string {
  return label ?? [name ?? '—', institution].filter(Boolean).join(', ');
}
