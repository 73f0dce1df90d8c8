/** Whether data are saved, as a component sees it. */
import { useSyncExternalStore } from 'react';
import { saving } from './saving';

export function useSaving(): boolean {
  return useSyncExternalStore(saving.watch, saving.current);
}
