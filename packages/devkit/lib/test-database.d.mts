/** Types of the databases for tests. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  drop: () => Promise<void>;
}
export function createTestDatabase(name: string): Promise<TestDatabase>;
