import type { FormPage } from './form/field.ts';
import { levelOf } from './level.ts';
import { licensingMachine } from './licensing/machine.ts';
import type { ProcessingChart } from './licensing/setup.ts';
import type { Locale, PaperComponent, Procedure, ProcedureTexts, ResultTemplate } from './procedure.ts';

type NameOf<Parts extends readonly { readonly name: string }[]> = Parts[number]['name'];
type FieldOf<Form extends readonly FormPage[]> = Form[number]['fields'][number];
type OptionsOf<Options extends readonly string[]> = { readonly options: Readonly<Record<Options[number], string>> };

type FieldTexts<Form extends readonly FormPage[]> = {
  readonly [Each in FieldOf<Form> as Each['name']]: {
    readonly label: string;
    readonly hint?: string;
    readonly unit?: string;
  } & (Each extends {
    readonly options: infer Options extends readonly string[];
  }
    ? OptionsOf<Options>
    : unknown);
};

/** The texts that a service owes its readers: one for every page, question, option, paper, step, ground and row that it has. */
export interface TextsOf<
  Form extends readonly FormPage[],
  Papers extends readonly PaperComponent[],
  Steps extends string,
  Ground extends string,
  Row extends string,
> extends Omit<ProcedureTexts, 'steps' | 'pages' | 'fields' | 'papers' | 'refusalGrounds' | 'result'> {
  readonly steps: Readonly<Record<Steps, string>>;
  readonly pages: Readonly<Record<NameOf<Form>, { title: string; intro?: string }>>;
  readonly fields: FieldTexts<Form>;
  readonly papers: Readonly<Record<NameOf<Papers>, { name: string; hint?: string }>>;
  readonly refusalGrounds: Readonly<Record<Ground, string>>;
  readonly result: Omit<ProcedureTexts['result'], 'rows'> & { readonly rows: Readonly<Record<Row, string>> };
}

type StepNames<Chart> = Chart extends { states: infer States } ? Exclude<keyof States & string, 'done'> : never;

interface Written<Form, Papers, Chart, Ground, Row>
  extends Omit<Procedure, 'form' | 'papers' | 'machine' | 'texts' | 'refusalGrounds' | 'result'> {
  readonly form: Form;
  readonly papers: Papers;
  readonly processing: Chart;
  readonly refusalGrounds: readonly Ground[];
  readonly result: Omit<ResultTemplate, 'rows'> & { readonly rows: readonly Row[] };
}

/**
 * A service from what its package writes. A page, question, option, paper, step or ground without its text in both
 * languages does not compile; a declared level that is not the computed one throws.
 */
export function defineService<
  const Form extends readonly FormPage[],
  const Papers extends readonly PaperComponent[],
  const Chart extends ProcessingChart,
  const Ground extends string,
  const Row extends string,
>(
  written: Written<Form, Papers, Chart, Ground, Row>,
  texts: Readonly<Record<Locale, NoInfer<TextsOf<Form, Papers, StepNames<Chart>, Ground, Row>>>>,
): Procedure {
  const { processing, ...rest } = written;
  const level = levelOf(rest);
  if (rest.onlineLevel !== level)
    throw new Error(`${rest.slug}: declared level ${rest.onlineLevel}, computed level ${level}`);
  return { ...rest, machine: licensingMachine(processing), texts };
}
