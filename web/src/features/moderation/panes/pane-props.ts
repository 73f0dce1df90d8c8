/** What each of the panes of the desk shows. */
import type { Desk } from '../use-desk';

export interface PaneProps {
  desk: Desk;
  open: Desk['open'];
  /** Said where the list is empty. */
  nothing: string;
}

export interface OpenPaneProps {
  desk: Desk;
  open: NonNullable<Desk['open']>;
}
