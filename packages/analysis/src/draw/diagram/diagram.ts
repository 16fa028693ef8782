import type { Route } from '../route.ts';
import { placeName, type Say } from '../say.ts';
import { type Ground, jumpsShape, slotsShape } from './beside.ts';
import { cellsOf } from './cells.ts';
import { type PlacedCell, placedCells } from './layout.ts';
import { palette } from './palette.ts';
import { element, escaped } from './shapes.ts';
import { size } from './sizes.ts';
import type { Standing } from './standing.ts';
import { bandShape, onwardShape, stopShape } from './stops.ts';

const font = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif";

const bottomOf = (cells: readonly PlacedCell[], top: number): number => {
  const last = cells.at(-1);
  return last ? last.band.y + last.band.height : top;
};

function cellsShape(ground: Ground, cells: readonly PlacedCell[]): string {
  const { standing } = ground;
  return [
    ...cells.map((cell, index) => bandShape(cell, index === 0)),
    ...cells.map((cell, index) => onwardShape(cell, cells[index + 1], standing)),
    ...cells.map((cell) => slotsShape(ground, cell) + jumpsShape(ground, cell)),
    ...cells.map((cell) => stopShape(cell, standing)),
  ].join('\n');
}

const frame = (top: number, height: number): string =>
  element('rect', {
    ...{ x: size.margin, y: top, width: size.width - 2 * size.margin, height, rx: 10 },
    fill: 'none',
    stroke: palette.line,
  });

/** The way of a dossier as a picture (SVG): bands by whose work it is, the main way straight, the rest beside it. */
export function diagramOf(say: Say, route: Route, standing: Standing = { here: null, passed: [] }): string {
  const { procedure, locale, t, texts } = say;
  const cells = cellsOf(say, route);
  const main = placedCells(cells.main, size.margin);
  const mainBottom = bottomOf(main, size.margin);
  const anytime = placedCells(cells.anytime, mainBottom + size.margin);
  const bottom = bottomOf(anytime, mainBottom);
  const names = route.stops.map(({ place }) => placeName(say, place));
  const title = t('drawing:diagram.title', { name: texts.name });
  const about = { stops: names.length, first: names[0] ?? '', last: names.at(-1) ?? '' };
  const id = `way-${procedure.slug}`;
  const ground = { cells: main, standing };
  const height = bottom + size.margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${Math.ceil(height)}" width="${size.width}" height="${Math.ceil(height)}" lang="${locale}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${escaped(font)}">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(t('drawing:diagram.description', about))}</desc>`,
    element('rect', { width: size.width, height: Math.ceil(height), fill: palette.surface }),
    cellsShape(ground, main),
    frame(size.margin, mainBottom - size.margin),
    anytime.length > 0
      ? cellsShape(ground, anytime) + frame(mainBottom + size.margin, bottom - mainBottom - size.margin)
      : '',
    '</svg>\n',
  ].join('\n');
}
