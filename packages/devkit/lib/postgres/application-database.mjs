/** The application's database and its two roles: one owns and migrates, the other does only what it must. */
import pg from 'pg';

/** @param {pg.Client} client @param {string} role @param {string} password */
async function ensureRole(client, role, password) {
  const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = known.rowCount ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}

/**
 * @param {string} adminUrl superuser's address
 * @param {{ owner: string, app: string }} passwords
 */
export async function ensureApplicationDatabase(adminUrl, passwords) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await ensureRole(client, 'aportes_owner', passwords.owner);
    await ensureRole(client, 'aportes_app', passwords.app);
    await createDatabase(client, 'aportes');
  } finally {
    await client.end();
  }
}

/**
 * Does nothing where the database exists.
 * @param {pg.Client} client
 * @param {string} name
 * @param {string} [template] whose whole content it gets
 */
export async function createDatabase(client, name, template = 'template1') {
  const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (known.rowCount) return;
  const [created, copied] = [name, template].map((one) => client.escapeIdentifier(one));
  await client.query(`CREATE DATABASE ${created} OWNER aportes_owner TEMPLATE ${copied}`);
}
