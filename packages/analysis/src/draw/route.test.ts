import { procedures } from '@mot-cua/catalog';
import { locales } from '@mot-cua/locales';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './diagram/cells.ts';
import { placedCells, type Rect } from './diagram/layout.ts';
import { widthOf, wrapped } from './diagram/measure.ts';
import { size } from './diagram/sizes.ts';
import { mainWay } from './main-way.ts';
import { routeOf } from './route.ts';
import { sayOf } from './say.ts';
import { waysOf } from './ways.ts';

const cases = procedures.map((procedure) => ({ procedure, slug: procedure.slug }));

const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe.each(cases)('the route of $slug', ({ procedure }) => {
  const route = routeOf(procedure);
  const main = route.stops.map(({ place }) => place);

  it('goes from the application to a result, each stop by a way of the chart', () => {
    expect(main[0]?.key).toBe('draft');
    expect(main.length).toBeGreaterThan(2);
    for (const [index, place] of main.entries()) {
      const next = main[index + 1];
      if (next) expect(waysOf(procedure, place).map(({ to }) => to)).toContain(next);
    }
  });

  it('tells of every place that can be reached', () => {
    const detours = [...route.stops.flatMap(({ detours }) => detours), ...route.anytime];
    const branches = [
      ...detours,
      ...detours.flatMap(({ onward }) => onward),
      ...route.stops.flatMap(({ exits }) => exits),
    ];
    const told = new Set([...main, ...branches.map(({ to }) => to)].map(({ id }) => id));
    const [first] = mainWay(procedure);
    const reached = new Set(first ? [first] : []);
    for (const place of reached) for (const { to } of waysOf(procedure, place)) if (to) reached.add(to);
    const archived = ({ type, key }: { type: string; key: string }) => type === 'final' && key === 'closed';
    const untold = [...reached]
      .filter((place) => !archived(place))
      .filter(({ id, parent }) => !told.has(id) && !(parent && told.has(parent.id)));
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  it.each(locales)('has a picture in which nothing covers anything else (%s)', (locale) => {
    const cells = placedCells(cellsOf(sayOf(procedure, locale), route).main, 0);
    const boxes = cells.flatMap(({ rect, slots }) => [
      rect,
      ...slots.flatMap((slot) => [slot.rect, ...slot.exits.map((exit) => exit.rect)]),
    ]);
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect([box, other, apart(box, other)]).toEqual([box, other, true]);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width - size.margin);
    }
  });
});

describe('a text in the picture', () => {
  it('is broken between words, in as few lines as fit', () => {
    const lines = wrapped('Hỏi các phường, xã nơi đã cư trú', 110, 13);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(110);
    expect(lines.join(' ')).toBe('Hỏi các phường, xã nơi đã cư trú');
  });

  it('is no wider for its marks', () => expect(widthOf('đỗ', 10)).toBeCloseTo(widthOf('đo', 10)));
});
