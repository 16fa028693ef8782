import { formatLimit } from '@mot-cua/locales';
import type { Anytime, Branch, Detour, Route, Stop } from './route.ts';
import { placeName, roleNames, rolesAt, rolesOf, type Say, wayName, wayTerms } from './say.ts';
import type { Way } from './ways.ts';

export interface TextItem {
  readonly text: string;
  readonly under: readonly string[];
}

/** One step of the route in words: the same content as the picture, to be read or heard. */
interface TextStop {
  readonly place: Stop['place'];
  readonly name: string;
  readonly who: string;
  readonly share: string | null;
  readonly items: readonly TextItem[];
}

export interface RouteText {
  readonly stops: readonly TextStop[];
  readonly anytime: readonly { readonly title: string; readonly items: readonly TextItem[] }[];
}

function wayText(say: Say, way: Way): string {
  const roles = roleNames(
    say,
    way.by.filter((role) => role !== 'system'),
  );
  const name = wayName(say, way);
  return [roles ? say.t('drawing:diagram.by', { way: name, roles }) : name, ...wayTerms(say, way)].join(', ');
}

const waysText = (say: Say, ways: readonly Way[]): string =>
  [...new Set(ways.map((way) => wayText(say, way)))].join('; ');

const branchText = (say: Say, { to, ways }: Branch): string =>
  say.t('drawing:diagram.leadsTo', { ways: waysText(say, ways), place: placeName(say, to) });

function detourItem(say: Say, detour: Detour): TextItem {
  const onward = detour.onward.map((branch) => branchText(say, branch));
  const who = roleNames(
    say,
    rolesAt(
      detour.to,
      detour.onward.flatMap(({ ways }) => ways),
    ),
  );
  const text = branchText(say, detour);
  if (onward.length === 0) return { text: `${text}, ${say.t('drawing:diagram.end')}`, under: [] };
  return { text: who ? `${text} – ${who}` : text, under: onward };
}

function stopItems(say: Say, stop: Stop, next: Stop | undefined): TextItem[] {
  const { onward, jumps, detours, exits, here } = stop;
  const plain = (text: string): TextItem => ({ text, under: [] });
  return [
    ...(next ? [plain(branchText(say, { to: next.place, ways: onward }))] : []),
    ...jumps.map((branch) => plain(branchText(say, branch))),
    ...detours.map((detour) => detourItem(say, detour)),
    ...exits.map((branch) => detourItem(say, { ...branch, onward: [], from: null })),
    ...(here.length > 0 ? [plain(say.t('drawing:diagram.staysAt', { ways: waysText(say, here) }))] : []),
  ];
}

const anytimeText = (say: Say, [first, last]: Anytime['between'], items: readonly Anytime[]) => ({
  title: say.t('drawing:diagram.anytime', { from: placeName(say, first), to: placeName(say, last) }),
  items: items.map((item) => detourItem(say, item)),
});

/** The route in words. */
export function routeText(say: Say, { stops, anytime }: Route): RouteText {
  const groups = Map.groupBy(anytime, ({ between }) => between.map(({ id }) => id).join(' '));
  return {
    stops: stops.map((stop, index) => ({
      place: stop.place,
      name: placeName(say, stop.place),
      who: roleNames(say, rolesOf(stop)),
      share: stop.place.meta?.time ? formatLimit(say.locale, stop.place.meta.time) : null,
      items: stopItems(say, stop, stops[index + 1]),
    })),
    anytime: [...groups.values()].flatMap((items) => (items[0] ? [anytimeText(say, items[0].between, items)] : [])),
  };
}
