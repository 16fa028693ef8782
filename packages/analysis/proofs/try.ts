import { procedures } from '@mot-cua/catalog';
import { checkService } from '../src/index.ts';
import { defined, definitionOf, thawed } from './mutants/definition.ts';
import { canonical } from '@mot-cua/workflow';
import { unreachable } from './mutants/reachability.ts';
import { actsOf } from './mutants/walk-journeys.ts';
import { operators } from './mutants/operators.ts';
import { makeMutants } from './mutants/make-mutants.ts';
import { randomFrom } from './migrations/random.ts';
const same = (a: any, b: any) => canonical(definitionOf(a)) === canonical(definitionOf(b));
for (const p of procedures) {
  const d = defined(definitionOf(p)), t = thawed(definitionOf(p));
  if (p.slug !== 'cable-road-works') console.log(p.slug, same(p, d), same(p, t), checkService(d).alarms.length, checkService(t).alarms.length, unreachable(definitionOf(p)), actsOf(p));
}
const m = makeMutants(operators, procedures, randomFrom(1), 6);
console.log(operators.length, m.length, m.filter(x => x.refused).map(x => x.operator + ': ' + x.refused));
const c: any = {}; for (const x of m) c[x.service] = (c[x.service] ?? 0) + 1; console.log(c, m.filter(x => x.own).length);
for (const o of operators) { const n = m.filter(x => x.operator === o.name).length; if (n < 6) console.log(o.name, n); }
