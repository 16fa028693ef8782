import { plainDate, plainTime } from '@mot-cua/calendar';
import { actorIn, nameOf, places } from './cast.ts';
import { type Game, type Move, newGame } from './game.ts';

const camel = (slug: string): string => slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A value as code: keys without quotes, text in single ones. */
function code(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(code).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, each]) => `${/^\w+$/.test(key) ? key : code(key)}: ${code(each)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** The cast of the tests where the role is played at home; whoever is asked elsewhere is written out. */
function actorCode({ role, call }: Move, game: Game): string {
  if (role !== 'consultee' || call.type !== 'answer') return `people.${nameOf(role)}`;
  const { agencyId } = call.data;
  if (agencyId === places.other) return 'people.consultee';
  const actor = actorIn(role, game.dossier);
  return code({ ...actor, posts: [{ agencyId, roles: [role] }] });
}

/** The play as a journey for `service.test.ts`. */
export function storyOf(game: Game): string {
  let now = newGame(game.procedure).now;
  const lines = game.moves.flatMap((move) => {
    const { at, call } = move;
    const clock = at === now ? [] : [`  .at('${plainDate(at)}', '${plainTime(at)}')`];
    now = at;
    return [...clock, `  .does(${actorCode(move, game)}, '${call.type}', ${code(call.data)})`];
  });
  return [
    `const told = journey(${camel(game.procedure.slug)})`,
    `${lines.join('\n')};`,
    `expect(told.dossier.state).toEqual(${code(game.dossier.state)});`,
  ].join('\n');
}
