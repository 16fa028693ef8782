import type { Definition, Step, Way } from './definition.ts';

/** A place in a definition where a slip can be made. `own`: in what the service itself writes, not in its lifecycle. */
interface Place {
  name: string;
  own: boolean;
}

export interface StepAt extends Place {
  step: Step;
  parent: Step;
  /** The step's own name within its parent. */
  key: string;
}

export interface WayAt extends Place {
  way: Way;
  ways: Way[];
  index: number;
  command: string;
  at: StepAt;
}

const slots = ['handling.processing', 'handling.returned'];
const isOwn = (path: string) => slots.some((slot) => path.startsWith(`${slot}.`));

function* descend(parent: Step, path: string): Generator<StepAt> {
  for (const [key, step] of Object.entries(parent.states)) {
    const name = path ? `${path}.${key}` : key;
    yield { name, own: isOwn(name), step, parent, key };
    yield* descend(step, name);
  }
}

export const stepsIn = ({ machine }: Definition): StepAt[] => [...descend(machine, '')];

const listed = (at: StepAt, command: string, ways: Way[]): WayAt[] =>
  ways.map((way, index) => {
    const name = `${at.name} · ${command}${ways.length > 1 ? `[${index}]` : ''}`;
    return { name, own: at.own, way, ways, index, command, at };
  });

export const waysIn = (definition: Definition): WayAt[] =>
  stepsIn(definition).flatMap((at) => [
    ...Object.entries(at.step.on).flatMap(([command, ways]) => listed(at, command, ways)),
    ...listed(at, 'always', at.step.always),
  ]);

/** The steps beside this one, among which people mistake one for another. */
export const besides = ({ parent, key }: StepAt): string[] => Object.keys(parent.states).filter((name) => name !== key);
