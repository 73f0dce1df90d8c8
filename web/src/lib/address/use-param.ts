/** One variable part of the address, by its name in the table of addresses. */
import { useParams } from '@tanstack/react-router';

export function useParam(name: string): string {
  const params: unknown = useParams({ strict: false });
  const value = (params as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}
