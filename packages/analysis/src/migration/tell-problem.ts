import type { Command } from '@mot-cua/workflow';
import type { Names } from './names.ts';
import type { Problem } from './problem.ts';
import type { Atom } from './shape.ts';

/** A reason against a migration as a sentence. */
export function tellProblem({ code, about }: Problem, names: Names): string {
  const { state = '', to = '', fact, field = '', value = '', command, paper = '' } = about;
  return names.t(`versions:problems.${code}`, {
    state: names.state(state),
    to: names.state(to),
    fact: fact ? names.t(`versions:facts.${fact as Atom}`) : '',
    field: names.field(field),
    value: names.option(field, value),
    command: command ? names.command(command as Command) : '',
    paper: names.paper(paper),
  });
}
