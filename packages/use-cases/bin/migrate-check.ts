import { proveMigration } from '@mot-cua/analysis';
import { openDatabase } from '@mot-cua/db';
import { judgeStored } from '../src/versions/judge-stored.ts';
import { type VersionPair, versionPair } from '../src/versions/version-pair.ts';
import { languages, namesOf, tellChanges, tellTally, tellTitle, tellVerdict } from './tell.ts';

const [slug, fromVersion, toVersion] = process.argv.slice(2);
if (!slug || !fromVersion || !toVersion) throw new Error('usage: migrate:check <service> <from version> <to version>');

async function tellStored(pair: VersionPair, url: string): Promise<void> {
  const db = openDatabase(url, { max: 4, name: 'migrate:check' });
  try {
    const tally = await judgeStored({ db }, pair);
    for (const locale of languages) console.log(tellTally(locale, pair, tally, 'stored'));
  } finally {
    await db.close();
  }
}

const pair = versionPair(slug, fromVersion, toVersion);
const began = performance.now();
const { problems, ...counts } = proveMigration(pair.from, pair.to);
for (const locale of languages) {
  const { t } = namesOf(locale, pair);
  const { kinds, moves, stays, person } = counts;
  console.log(`\n${tellTitle(locale, pair)}\n${tellChanges(locale, pair)}`);
  console.log(t('versions:report.kinds', { count: kinds, moves, stays, person }));
  console.log(tellVerdict(locale, pair, problems));
}
console.log(`\n${((performance.now() - began) / 1000).toFixed(1)} s`);
if (process.env.DATABASE_URL) await tellStored(pair, process.env.DATABASE_URL);
process.exitCode = problems.length > 0 ? 1 : 0;
