import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';

const CHAR = 18; // PostgreSQL's internal type "char", which the adapter does not know
const TEXT = 25;

function readCharAsText(adapter) {
  const { performIO, queryRaw } = adapter;
  const charColumns = new WeakMap();
  adapter.performIO = async function readFields(query) {
    const result = await performIO.call(this, query);
    const isChar = result.fields?.map(({ dataTypeID }) => dataTypeID === CHAR);
    if (!isChar?.includes(true)) return result;
    charColumns.set(result.rows, isChar);
    result.fields = result.fields.map((field, i) => (isChar[i] ? { ...field, dataTypeID: TEXT } : field));
    return result;
  };
  adapter.queryRaw = async function markColumns(query) {
    const result = await queryRaw.call(this, query);
    const isChar = charColumns.get(result.rows);
    if (isChar) result.columnTypes = result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type));
    return result;
  };
}

// The adapter cuts scripts at every semicolon, which breaks function bodies: send them whole.
function sendScriptsWhole(adapter) {
  adapter.executeScript = async function executeScript(script) {
    try {
      await this.client.query(script);
    } catch (error) {
      this.onError(error);
    }
  };
}

function mended(adapter) {
  readCharAsText(adapter);
  sendScriptsWhole(adapter);
  return adapter;
}

class EngineAdapter extends PrismaPg {
  #url;

  constructor(url) {
    super({ connectionString: url });
    this.#url = url;
  }

  async connect() {
    return mended(await super.connect());
  }

  // A shadow database of its own, dropped after its connections: the adapter's own way would reach the real one.
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${name}"`);
    const shadowUrl = Object.assign(new URL(this.#url), { pathname: `/${name}` });
    const shadow = await new PrismaPg({ connectionString: String(shadowUrl) }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await main.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await main.dispose();
    };
    return mended(shadow);
  }
}

/** The adapter factory as the engine wants it; `url` may be missing for work that touches no database. */
export function adapterFactory(url) {
  return bindMigrationAwareSqlAdapterFactory(new EngineAdapter(url));
}
