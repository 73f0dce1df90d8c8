/** One variable part of the address, by its name in the table of addresses. */
import { useView } from '../router/use-router';

export function useParam(name: string): string {
  return useView().params[name] ?? '';
}
