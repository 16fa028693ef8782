import { procedures } from '@mot-cua/catalog';
import { expect, it } from 'vitest';
import { journeysOf } from './journeys-of.ts';

const small = procedures.filter(({ slug }) => slug !== 'cable-road-works');

it.each(small.map((procedure) => ({ procedure, slug: procedure.slug })))(
  'a dossier of $slug can go every way that its chart draws',
  ({ procedure }) => {
    const { journeys, transitions, untaken } = journeysOf(procedure);
    expect(untaken.map(({ source, command }) => `${command} at ${source.path}`)).toEqual([]);
    expect(journeys.length).toBeLessThan(transitions);
  },
);
