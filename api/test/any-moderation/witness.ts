/** Notes every row of every table that anybody writes, so that a command that is refused can be seen to have written none. */
import type { MigratedDatabase } from '../support/migrated-database.js';
import type { Looker } from './looker.js';

export interface Change {
  table: string;
  /** Of a row that has one. */
  was: string | null;
  is: string | null;
}

/** Tables of the product, and of its jobs; the notes themselves stand apart. */
const SETUP = `
CREATE SCHEMA witness;
CREATE TABLE witness.change (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "table" text, was text, "is" text);
CREATE FUNCTION witness.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO witness.change ("table", was, "is") VALUES (TG_TABLE_NAME,
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) ->> 'status' END,
    CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) ->> 'status' END);
  RETURN NULL;
END $$;
DO $$ DECLARE one regclass;
BEGIN FOR one IN SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname IN ('public', 'graphile_worker') LOOP
  EXECUTE format('CREATE TRIGGER witness AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION witness.note()', one);
END LOOP; END $$;
`;

const SINCE = 'SELECT id, "table", was, "is" FROM witness.change WHERE id > $1 ORDER BY id';

export class Witness {
  private last = 0;

  private constructor(private readonly looker: Looker) {}

  static async of({ owner }: MigratedDatabase, looker: Looker): Promise<Witness> {
    await owner.query(SETUP);
    return new Witness(looker);
  }

  /** What was written since the last time. */
  async take(): Promise<Change[]> {
    const changes = await this.looker.look<Change & { id: number }>('changes', SINCE, [this.last]);
    this.last = changes.at(-1)?.id ?? this.last;
    return changes;
  }
}
