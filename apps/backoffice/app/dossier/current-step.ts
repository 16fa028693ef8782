import { type DossierState, outermost, type Procedure, stepsOf } from '@mot-cua/workflow';

/** Where the handling is: the innermost name of its state. */
export function currentStep({ machine }: Pick<Procedure, 'machine'>, state: DossierState): string {
  const step = stepsOf(machine, state).find(({ path }) => path.startsWith('handling'));
  return step?.path.split('.').at(-1) ?? outermost(state.handling);
}
