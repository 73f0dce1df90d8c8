/** The token behind the hash of the address, which no server and no log sees. */
import { useLocation } from '@tanstack/react-router';

export function useHashToken(): string {
  const { hash } = useLocation();
  return new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';
}
