import { findProcedure } from '@mot-cua/catalog';
import type { DossierState, Role } from '@mot-cua/workflow';
import { expect, it } from 'vitest';
import { mayReplan } from './may-replan.ts';

const at = (processing: DossierState['handling']): DossierState => ({
  handling: { processing } as DossierState['handling'],
  payment: 'none',
  delivery: 'notReady',
});
const cable = at({ examining: { survey: 'visiting', opinions: 'asked' } });
const seen = at({ examining: { survey: 'done', opinions: 'asked' } });

it.each<[string, DossierState, Role[], boolean]>([
  ['cable-road-works', cable, ['handler'], true],
  ['cable-road-works', cable, ['inspector', 'divisionHead'], false],
  ['cable-road-works', seen, ['handler'], false],
  ['public-game-point', at('arranging'), ['handler'], true],
  ['public-game-point', at('inspecting'), ['handler', 'inspector'], false],
])('a visit of %s at %j is agreed on anew by %j: %s', (slug, state, roles, expected) => {
  const procedure = findProcedure(slug);
  if (!procedure) throw new Error(slug);
  expect(mayReplan(procedure, state, roles)).toBe(expected);
});
