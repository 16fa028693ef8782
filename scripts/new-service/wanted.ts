import { parseArgs } from 'node:util';
import { trouble } from '../trouble.ts';

export const lifecycles = ['licensing', 'notice', 'report'] as const;

/** What is asked for: a name for the folder and, if said, lifecycle and level. */
export interface Wanted {
  readonly name: string;
  readonly lifecycle: (typeof lifecycles)[number];
  readonly level: 3 | 4;
}

const example = 'for example: npm run new:service building-permit -- --lifecycle licensing --level 4';
const longestName = 40;

/** npm keeps flags that stand before `--` to itself, and hands them on in the environment. */
const fromNpm = (name: string): string | undefined => process.env[`npm_config_${name}`];

function checkedName(names: readonly string[]): string {
  const [name, ...more] = names;
  if (!name || more.length > 0) throw trouble(`Say one name, ${example}.`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name) || name.length > longestName) {
    throw trouble(
      `“${name}” is no name for a service: two or more words in small letters without marks, joined by hyphens, at most ${longestName} letters; ${example}.`,
    );
  }
  return name;
}

/** What the command line asks for; a sentence where it asks for nothing that can be. */
export function wantedFrom(args: readonly string[]): Wanted {
  const options = { lifecycle: { type: 'string' }, level: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const name = checkedName(positionals);
  const lifecycle = lifecycles.find((each) => each === (values.lifecycle ?? fromNpm('lifecycle') ?? 'licensing'));
  if (!lifecycle) throw trouble(`A lifecycle is one of ${lifecycles.join(', ')}; ${example}.`);
  const level = String(values.level ?? fromNpm('level') ?? '4');
  if (level !== '3' && level !== '4') throw trouble(`A level is 3 or 4; ${example}.`);
  if (level === '3' && lifecycle !== 'licensing')
    throw trouble(`Only a licensing service makes people come: a ${lifecycle} is level 4; ${example}.`);
  return { name, lifecycle, level: level === '3' ? 3 : 4 };
}
