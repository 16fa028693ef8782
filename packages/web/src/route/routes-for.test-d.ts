import type { Actor, Facts } from '@mot-cua/workflow';
import { expectTypeOf } from 'vitest';
import { routesFor } from './routes-for.ts';

interface Deps {
  find: (id: string) => Promise<{ facts: Facts; pages: number } | null>;
}

const { load, act } = routesFor<Deps, 'citizen'>({ signInPath: '/sign-in' });

load('citizen', ({ actor }) => expectTypeOf(actor).toEqualTypeOf<Extract<Actor, { kind: 'citizen' }>>());
load('public', ({ actor }) => expectTypeOf(actor).toEqualTypeOf<Extract<Actor, { kind: 'citizen' }> | null>());
load(
  'ownDossier',
  ({ deps, param }) => deps.find(param('id')),
  ({ subject }) => expectTypeOf(subject.pages).toBeNumber(),
);
act('apply', ({ form, intentId }) => expectTypeOf([form.text('a'), intentId]).toEqualTypeOf<string[]>());

const answer = load('public', () => ({ title: 'x' }));
expectTypeOf<Awaited<ReturnType<typeof answer>>>().toEqualTypeOf<{ title: string }>();

// @ts-expect-error a route without a policy
load(() => null);
// @ts-expect-error an action without a policy
act(() => null);
// @ts-expect-error a policy that nobody wrote
load('everything', () => null);
// @ts-expect-error a policy of the other app
load('staff', () => null);
// @ts-expect-error a page about a dossier that does not say which
load('ownDossier', () => null);
const somethingElse = async () => ({ id: 1 });
// @ts-expect-error what is found shows nothing to judge by
load('ownDossier', somethingElse, () => null);
// @ts-expect-error a loader has no form
load('citizen', ({ form }) => form);
