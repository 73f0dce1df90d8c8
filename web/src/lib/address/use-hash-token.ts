/** The token behind the hash of the address, which no server and no log sees. */
import { useView } from '../router/use-router';

export function useHashToken(): string {
  const { hash } = useView();
  return new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';
}
