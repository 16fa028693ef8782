import type { Command } from './commands.ts';
import type { FormPage } from './form/field.ts';
import type { PaperComponent } from './procedure.ts';

/** A name that is known only as some text says nothing. */
type Named<Name, Known> = string extends Name ? never : Name extends Known ? never : Name & string;

type ToStep<Way> = Way extends string
  ? Way
  : Way extends readonly (infer Each)[]
    ? ToStep<Each>
    : Way extends { readonly target: infer Target }
      ? Target
      : never;

type Out<Step> =
  | (Step extends { readonly on: infer On } ? { [Name in keyof On]: ToStep<On[Name]> }[keyof On] : never)
  | (Step extends { readonly always: infer Ways } ? ToStep<Ways> : never)
  | (Step extends { readonly onDone: infer Ways } ? ToStep<Ways> : never);

/** Steps are named among their neighbours; `#` leads out of the chart, to a state of the lifecycle. */
type Among<Steps> = (keyof Steps & string) | `${keyof Steps & string}.${string}` | `#${string}` | `.${string}`;

type LostSteps<Chart> = Chart extends { readonly states: infer Steps }
  ?
      | (Chart extends { readonly initial: infer Initial } ? Named<Initial, keyof Steps> : never)
      | { [Name in keyof Steps]: Named<Out<Steps[Name]>, Among<Steps>> | LostSteps<Steps[Name]> }[keyof Steps]
  : never;

type StrangeCommands<Chart> =
  | (Chart extends { readonly on: infer On } ? Named<keyof On, Command> : never)
  | (Chart extends { readonly states: infer Steps }
      ? { [Name in keyof Steps]: StrangeCommands<Steps[Name]> }[keyof Steps]
      : never);

type Asked<Parts> = Parts extends readonly (infer Part)[]
  ? Part extends { readonly showWhen: { readonly field: infer Name } }
    ? Name
    : never
  : never;

type Questions<Form extends readonly FormPage[]> = Form[number]['fields'][number]['name'];

type LostQuestions<Form extends readonly FormPage[], Papers extends readonly PaperComponent[]> = Named<
  Asked<Form> | Asked<Form[number]['fields']> | Asked<Papers>,
  Questions<Form>
>;

/** Names in a service that name nothing, each in words; the compiler shows them. */
export type Slips<Form extends readonly FormPage[], Papers extends readonly PaperComponent[], Chart, After> =
  | `no step is called ${LostSteps<Chart> | LostSteps<After>}`
  | `no command is called ${StrangeCommands<Chart> | StrangeCommands<After>}`
  | `no question is called ${LostQuestions<Form, Papers>}`;
