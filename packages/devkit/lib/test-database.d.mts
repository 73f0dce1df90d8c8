/** Types of the databases for tests. */
export interface Addresses {
  ownerUrl: string;
  appUrl: string;
}
export interface TestDatabase extends Addresses {
  drop: () => Promise<void>;
}
export function askDatabase<Row>(url: string, sql: string, values: readonly unknown[]): Promise<Row[]>;
export function createTestDatabase(name: string): Promise<TestDatabase>;
export function createMigratedDatabase(
  name: string,
  migrate: (database: Addresses) => Promise<void>,
): Promise<TestDatabase>;
