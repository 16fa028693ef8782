import { openDatabase } from '@mot-cua/db';
import { migrateDossiers } from '../src/versions/migrate-dossiers.ts';
import { versionPair } from '../src/versions/version-pair.ts';
import { languages, tellTally, tellVerdict } from './tell.ts';

const [slug, fromVersion, toVersion] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (!slug || !fromVersion || !toVersion) throw new Error('usage: migrate <service> <from version> <to version>');
if (!url) throw new Error('DATABASE_URL names the database whose dossiers are moved; it is not set');

const pair = versionPair(slug, fromVersion, toVersion);
const db = openDatabase(url, { max: 4, name: 'migrate' });
try {
  const outcome = await migrateDossiers({ db }, pair);
  for (const locale of languages)
    console.log(
      'problems' in outcome
        ? tellVerdict(locale, pair, outcome.problems)
        : tellTally(locale, pair, outcome.tally, 'moved'),
    );
  process.exitCode = 'problems' in outcome ? 1 : 0;
} finally {
  await db.close();
}
