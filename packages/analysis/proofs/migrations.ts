import { parseArgs } from 'node:util';
import { kinds } from './migrations/change.ts';
import { defects } from './migrations/planted.ts';
import { randomFrom } from './migrations/random.ts';
import { type KindResult, runKind } from './migrations/run-kind.ts';
import { isClean, seenDefects, weakened } from './migrations/verdict-on-proof.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    dossiers: { type: 'string', default: '1000' },
    services: { type: 'string', default: '4' },
  },
});

const [seed, dossiers, services] = [Number(values.seed), Number(values.dossiers), Number(values.services)];

function tell(result: KindResult): void {
  const { kind, moves, stays, person, faults, stuck, falseAlarms, refused } = result;
  const let_ = refused.filter(({ codes }) => codes.length === 0);
  console.log(`${kind}: ${result.dossiers} dossiers: ${moves} move, ${stays} stay, ${person} need a person`);
  console.log(`  faults: ${JSON.stringify(faults)}, stuck: ${stuck}, false alarms: ${falseAlarms.length}`);
  console.log(`  unsafe variants refused: ${refused.length - let_.length} of ${refused.length}`);
  for (const alarm of new Set(falseAlarms)) console.log(`  ALARM ${alarm}`);
  for (const { name } of let_) console.log(`  LET THROUGH ${name}`);
}

function tellBaselines(results: readonly KindResult[]): void {
  const sum = (of: (result: KindResult) => number) => results.reduce((total, result) => total + of(result), 0);
  console.log('The same dossiers by the usual ways:');
  console.log(`  pinned for ever: ${sum(({ baselines }) => baselines.pinned)} stay under the old law`);
  console.log(`  restarted: ${sum(({ baselines }) => baselines.restarted)} lose the work done`);
  const copied = (of: keyof KindResult['baselines']['copied']) => sum(({ baselines }) => baselines.copied[of]);
  console.log(
    `  same names copied: ${copied('restarted')} begin again, ${copied('fieldsLost')} lose answers, ${copied('wrongKind')} keep answers of the wrong kind`,
  );
}

const began = performance.now();
console.log(`seed ${seed}`);
const results = kinds.map((kind, index) => {
  const result = runKind(kind, randomFrom(seed + index), { dossiers, services });
  tell(result);
  return result;
});
tellBaselines(results);
const seen = seenDefects(results);
for (const { name } of defects)
  console.log(`  planted in the move: ${name}: ${seen.includes(name) ? 'seen' : 'NOT SEEN'}`);
const weak = weakened(results);
for (const { code, letThrough } of weak)
  console.log(`  without the check «${code}»: ${letThrough} unsafe migrations let through`);
const total = results.reduce((sum, result) => sum + result.dossiers, 0);
const refused = results.flatMap((result) => result.refused);
const clean = isClean(results);
console.log(
  `${total} dossiers under ${kinds.length} kinds of change, ${refused.length} unsafe migrations, ${clean ? 0 : 'SOME'} faults; ` +
    `${seen.length} of ${defects.length} planted defects seen, ${weak.length} checks that alone keep something out; ` +
    `${((performance.now() - began) / 1000).toFixed(0)} s`,
);
process.exitCode = clean ? 0 : 1;
