/** Types of a database server that a spec may kill. */
export interface OwnCluster {
  ownerUrl: string;
  appUrl: string;
  /** At once, as a machine without power. */
  kill: () => Promise<void>;
  /** After a kill, with what it kept, at the same address. */
  start: () => Promise<void>;
  remove: () => Promise<void>;
}
export function ownCluster(): Promise<OwnCluster>;
