/** What stands behind the hash of the address, which no server and no log sees. */
import { useView } from '../router/use-router';

export function useHashToken(): string {
  return useHashValue('token');
}

/** Empty where the hash does not name it. */
export function useHashValue(name: string): string {
  const { hash } = useView();
  return new URLSearchParams(hash.replace(/^#/, '')).get(name) ?? '';
}
