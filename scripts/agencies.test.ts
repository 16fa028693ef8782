import { expect, it } from 'vitest';
import { procedures } from '../packages/catalog/src/index.ts';
import { hanoiAgencies } from '../packages/db/prisma/seed/agencies.ts';
import type { Procedure } from '../packages/workflow/src/index.ts';

const open = new Set(hanoiAgencies().flatMap(({ id, validTo }) => (validTo === null ? [id] : [])));

const named = ({ competence, consultees = [], links }: Procedure): string[] => [
  ...(competence.rule === 'agency' ? [competence.agencyId] : []),
  ...consultees,
  ...links.flatMap(({ procedure }) => named(procedure)),
];

it.each(procedures.map((procedure) => [procedure.slug, procedure] as const))(
  '%s goes to agencies that are there',
  (_, procedure) => {
    expect(named(procedure).filter((id) => !open.has(id))).toEqual([]);
  },
);
