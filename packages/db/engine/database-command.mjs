import pg from 'pg';

// PostgreSQL's error code → the CLI's; anything else means that the server cannot be reached.
const cliCodes = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1000' };
const madeByAnother = ['42P04', '23505'];

async function withClient(url, use) {
  const client = new pg.Client({ connectionString: String(url) });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function createDatabase(client, name) {
  try {
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    if (!madeByAnother.includes(error.code)) throw error;
  }
}

async function run(command, target, name) {
  if (command === 'can-connect-to-database') return withClient(target, () => undefined);
  const maintenance = Object.assign(new URL(target), { pathname: '/postgres' });
  if (command === 'create-database') return withClient(maintenance, (client) => createDatabase(client, name));
  if (command === 'drop-database') {
    return withClient(maintenance, (client) => client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)}`));
  }
  throw new Error(`Unknown command ${command}`);
}

function report(error, target, name) {
  const code = cliCodes[error.code] ?? 'P1001';
  const message =
    code === 'P1003'
      ? `Database \`${name}\` does not exist`
      : `Can't reach database server at ${target.host}: ${error.message}`;
  const fields = { message, error_code: code, is_panic: false };
  const line = { timestamp: new Date().toISOString(), level: 'ERROR', target: 'schema_engine::logger', fields };
  process.stderr.write(`schema-engine\n${JSON.stringify(line)}\n`);
}

/** `cli can-connect-to-database | create-database | drop-database`; returns the exit code. */
export async function runDatabaseCommand(command, url) {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  try {
    await run(command, target, name);
    return 0;
  } catch (error) {
    report(error, target, name);
    return 1;
  }
}
