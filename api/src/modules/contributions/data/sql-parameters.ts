/** Collects the values of a statement that is put together from parts, so that none is ever written into its text. */

export class SqlParameters {
  readonly values: unknown[] = [];

  /** The number, as `$1`, by which the statement refers to the value. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
