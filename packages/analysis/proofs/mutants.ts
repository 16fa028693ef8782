import { parseArgs } from 'node:util';
import { procedures } from '@mot-cua/catalog';
import { randomFrom } from './migrations/random.ts';
import { definitionOf } from './mutants/definition.ts';
import { byChecker, byJourneys, byTypes, judge, noticed, type Verdict } from './mutants/judge.ts';
import { makeMutants } from './mutants/make-mutants.ts';
import { operators } from './mutants/operators.ts';
import { heading, lineOf, percent, rowOf, rowsOf } from './mutants/table.ts';
import { compiled } from './mutants/typed.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261128' },
    each: { type: 'string', default: '4' },
    /** Only the kinds of slip whose name has this in it. */
    only: { type: 'string', default: '' },
    /** Every mutant with what was said of it. */
    all: { type: 'boolean', default: false },
    'without-types': { type: 'boolean', default: false },
  },
});

const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;

/** The compiler is asked about all that stands in a service's own folder; to the services as they are it must not object. */
function withTypes(verdicts: readonly Verdict[]): Verdict[] {
  const sources = verdicts.filter(({ mutant }) => mutant.own);
  const sound = procedures.map(definitionOf);
  const said = compiled([...sound, ...sources.map(({ mutant }) => mutant.definition)]);
  const wrong = said.slice(0, sound.length).find((each) => each !== null);
  if (wrong) throw new Error(`A sound service does not compile: ${wrong}`);
  return verdicts.map((verdict) => {
    const index = sources.indexOf(verdict);
    return index < 0 ? verdict : { ...verdict, types: said[sound.length + index] };
  });
}

function tell({ mutant, alarms, checkerFell, journeys, reachability, types, equivalent }: Verdict): void {
  console.log(`  ${mutant.operator} | ${mutant.service} | ${mutant.place} | ${mutant.change}`);
  if (!values.all) return;
  const said = [
    equivalent && `equal: ${equivalent}`,
    mutant.refused && `refused: ${mutant.refused}`,
    types && `types: ${types.slice(0, 120)}`,
    alarms.length > 0 && `checker: ${alarms.join(', ')}`,
    checkerFell && `the checker fell: ${checkerFell}`,
    journeys > 0 && `journeys: ${journeys}`,
    reachability && 'reachability',
  ];
  console.log(`    ${said.filter(Boolean).join('; ') || 'NOBODY'}`);
}

function list(title: string, verdicts: readonly Verdict[]): void {
  console.log(`\n${title}: ${verdicts.length}`);
  for (const verdict of verdicts) tell(verdict);
}

console.log(`seed ${values.seed}`);
const kinds = operators.filter(({ name }) => name.includes(values.only));
const mutants = makeMutants(kinds, procedures, randomFrom(Number(values.seed)), Number(values.each));
const judged = mutants.map((mutant, index) => {
  if (index % 50 === 0) console.log(`… ${index} of ${mutants.length} mutants, ${seconds()}`);
  return judge(mutant);
});
const verdicts = values['without-types'] ? judged : withTypes(judged);
const others = verdicts.filter(({ equivalent }) => equivalent === null);
const survivors = others.filter((each) => !noticed(each));

console.log(`\n${heading}`);
for (const row of rowsOf(verdicts)) console.log(lineOf(row));
const total = rowOf('All', verdicts);
console.log(lineOf(total));
if (values.all) list('Every mutant', verdicts);
list(
  'No other service',
  verdicts.filter(({ equivalent }) => equivalent !== null),
);
list(
  'Noticed, but not by the checker',
  others.filter((each) => !byChecker(each) && (byTypes(each) || byJourneys(each))),
);
list('Survivors', survivors);
console.log(
  `\n${total.made} mutants of ${procedures.length} services by ${kinds.length} kinds of slip, ${total.equal} equal; of ${others.length}: ` +
    `checker ${total.checker} (${percent(total.checker, others.length)}), types ${total.types}, journeys ${total.journeys}, ` +
    `together ${total.together} (${percent(total.together, others.length)}), ` +
    `reachability alone ${total.reachability} (${percent(total.reachability, others.length)}); ${seconds()}`,
);
process.exitCode = survivors.length === 0 ? 0 : 1;
