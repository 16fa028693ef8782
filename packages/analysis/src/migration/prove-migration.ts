import { leavesOf, migrationFrom, type Procedure, type Role } from '@mot-cua/workflow';
import { explore, type Places, plainWeeks } from './explore.ts';
import { graphOf, rolesOf } from './graph.ts';
import { distinct, type Problem } from './problem.ts';
import { proveFields } from './prove-fields.ts';
import { type Ground, provePlace } from './prove-place.ts';
import { answersByRules, ruleFields } from './rule-fields.ts';
import { atoms, type Shape, shapeOf } from './shape.ts';

/** Whether dossiers of one version may come to another: what becomes of each kind, and every reason against it. */
export interface MigrationProof {
  /** Kinds of dossier of the old version, all reached by really giving the commands. */
  kinds: number;
  moves: number;
  stays: number;
  person: number;
  problems: Problem[];
}

const everywhere = (shapes: readonly Shape[], value: boolean): Shape =>
  Object.fromEntries(atoms.map((atom) => [atom, shapes.every((shape) => shape[atom] === value)])) as Shape;

function naturalIn(places: Places): Ground['natural'] {
  const seen = [...places.values()].flatMap(({ dossier: { state, facts } }) =>
    [...leavesOf(state, 'handling'), ...leavesOf(state, 'delivery')].map((leaf) => ({ leaf, shape: shapeOf(facts) })),
  );
  const byLeaf = Map.groupBy(seen, ({ leaf }) => leaf);
  return new Map(
    [...byLeaf].map(([leaf, found]) => {
      const shapes = found.map(({ shape }) => shape);
      return [leaf, { always: everywhere(shapes, true), never: everywhere(shapes, false) }];
    }),
  );
}

/** The steps from application to result, on the shortest way. */
const stepsInAll = ({ places, toResult }: Ground['before']): number =>
  Math.min(
    ...[...places.values()].filter(({ journal }) => journal.length === 1).map(({ kind }) => toResult.get(kind) ?? 0),
  );

function groundOf(from: Procedure, to: Procedure): Ground {
  const migration = migrationFrom(to, from.version);
  if (!migration) throw new Error(`${to.slug} ${to.version} says nothing of ${from.version}`);
  const rules = ruleFields([from.machine.config.states, to.machine.config.states, migration.states]);
  const walked = (procedure: Procedure) =>
    explore(procedure, answersByRules(procedure.form, [from, to], migration), { rules, calendar: plainWeeks });
  const [old, now] = [walked(from), walked(to)];
  const known = new Set<Role>([...rolesOf(old), ...(migration.posts ?? []), 'applicant', 'system']);
  const staffed = (role: Role) => known.has(role);
  const [before, after] = [graphOf(old, staffed), graphOf(now, staffed)];
  const more = stepsInAll(after) - stepsInAll(before);
  const [longerBy, shorterBy] = [Math.max(0, more), Math.max(0, -more)];
  return { migration, from, to, before, after, natural: naturalIn(now), rules, staffed, longerBy, shorterBy };
}

/** Proves a migration over every kind of dossier that the old version can make, and every answer that its form takes. */
export function proveMigration(from: Procedure, to: Procedure): MigrationProof {
  const ground = groundOf(from, to);
  const proofs = [...ground.before.places.values()].map((place) => provePlace(ground, place));
  const count = (verdict: string) => proofs.filter((each) => each.verdict === verdict).length;
  return {
    kinds: proofs.length,
    moves: count('moves'),
    stays: count('stays'),
    person: count('person'),
    problems: distinct([...proveFields(ground), ...proofs.flatMap(({ problems }) => problems)]),
  };
}
