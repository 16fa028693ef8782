import type { Definition, Step } from './definition.ts';

/** The usual check: a graph of states and arrows, without people, conditions, answers, time or money. */
interface Graph {
  /** Every step that has no steps inside, by its path. */
  leaves: string[];
  arrows: Map<string, Set<string>>;
  finals: Set<string>;
}

function idsIn(step: Step, path: string): [string, string][] {
  const inner = Object.entries(step.states).flatMap(([key, each]) => idsIn(each, `${path}.${key}`));
  return step.id ? [[step.id, path], ...inner] : inner;
}

/** The leaves in which a step begins: of all branches, where they go on side by side. */
function beginnings(step: Step, path: string): string[] {
  const inner = Object.keys(step.states);
  if (inner.length === 0) return [path];
  const begun = step.type === 'parallel' ? inner : [step.initial ?? inner[0] ?? ''];
  return begun.flatMap((key) => {
    const child = step.states[key];
    return child ? beginnings(child, `${path}.${key}`) : [];
  });
}

const leavesOf = (step: Step, path: string): string[] => {
  const inner = Object.entries(step.states);
  return inner.length === 0 ? [path] : inner.flatMap(([key, each]) => leavesOf(each, `${path}.${key}`));
};

function graphOf(region: Step, name: string): Graph {
  const ids = new Map(idsIn(region, name));
  const at = (path: string): Step | undefined =>
    path
      .split('.')
      .slice(1)
      .reduce<Step | undefined>((step, key) => step?.states[key], region);
  const arrows = new Map<string, Set<string>>();
  const finals = new Set<string>();
  const draw = (from: string[], target: string | undefined, parent: string) => {
    if (!target) return;
    const to = target.startsWith('#') ? ids.get(target.slice(1)) : `${parent}.${target}`;
    const step = to === undefined ? undefined : at(to);
    if (to === undefined || !step) return;
    for (const leaf of from) arrows.set(leaf, new Set([...(arrows.get(leaf) ?? []), ...beginnings(step, to)]));
  };
  const walk = (step: Step, path: string, parent: string) => {
    const leaves = leavesOf(step, path);
    for (const { target } of [...Object.values(step.on).flat(), ...step.always]) draw(leaves, target, parent);
    const ends = leaves.filter((leaf) => at(leaf)?.type === 'final');
    for (const { target } of step.onDone) draw(ends, target, parent);
    if (step.type === 'final' && parent === name) finals.add(path);
    for (const [key, inner] of Object.entries(step.states)) walk(inner, `${path}.${key}`, path);
  };
  walk(region, name, '');
  return { leaves: leavesOf(region, name), arrows, finals };
}

function spread(from: Iterable<string>, arrows: Map<string, Set<string>>): Set<string> {
  const seen = new Set(from);
  for (const each of seen) for (const next of arrows.get(each) ?? []) seen.add(next);
  return seen;
}

const backwards = (arrows: Map<string, Set<string>>): Map<string, Set<string>> => {
  const back = new Map<string, Set<string>>();
  for (const [from, all] of arrows) for (const to of all) back.set(to, new Set([...(back.get(to) ?? []), from]));
  return back;
};

/** Steps that nothing leads to, and steps from which no end can be reached. */
export function unreachable({ machine }: Definition): string[] {
  return Object.entries(machine.states).flatMap(([name, region]) => {
    const { leaves, arrows, finals } = graphOf(region, name);
    const reached = spread(beginnings(region, name), arrows);
    const leading = finals.size > 0 ? spread(finals, backwards(arrows)) : new Set(leaves);
    return [
      ...leaves.filter((leaf) => !reached.has(leaf)).map((leaf) => `nothing leads to ${leaf}`),
      ...leaves.filter((leaf) => !leading.has(leaf)).map((leaf) => `no end from ${leaf}`),
    ];
  });
}
