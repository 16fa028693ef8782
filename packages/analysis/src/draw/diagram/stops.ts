import { groundOf, lineHeight, type PlacedCell } from './layout.ts';
import { palette } from './palette.ts';
import { arrow, boxShape, element, labelShape, textLines } from './shapes.ts';
import { size } from './sizes.ts';
import { type Standing, sideLook, stopLook } from './standing.ts';

/** Bands of one role follow each other without a line; the role is said once. */
export function bandShape(own: PlacedCell, isFirst: boolean): string {
  const { band, rect, cell, names } = own;
  const who = names ? cell.who : [];
  const top = rect.y + 15;
  return [
    element('rect', { x: band.x, y: band.y, width: band.width, height: band.height, fill: groundOf(own) }),
    names && !isFirst
      ? element('path', { d: `M${band.x} ${band.y}H${band.x + band.width}`, stroke: palette.line, fill: 'none' })
      : '',
    textLines(who, size.bandX, top, lineHeight.side, { size: size.role, fill: palette.ink, weight: 600 }),
    textLines(cell.share, size.bandX, top + who.length * lineHeight.side, lineHeight.note, {
      size: size.note,
      fill: palette.soft,
    }),
  ].join('');
}

/** The arrow to the next stop, with the command that leads there. */
export function onwardShape(own: PlacedCell, next: PlacedCell | undefined, { passed }: Standing): string {
  if (!next) return '';
  const { place } = own.cell.box;
  const top = own.rect.y + own.rect.height;
  const colour = place && passed.includes(place) ? palette.action : palette.control;
  const { lines, notes } = own.cell.label;
  const last = top + 17 + (lines.length - 1 + notes.length) * lineHeight.label;
  return (
    arrow(
      [
        [size.onwardX, top],
        [size.onwardX, next.rect.y],
      ],
      colour,
      1.75,
    ) + labelShape(own.cell.label, size.onwardX + 12, last, { halo: groundOf(own) })
  );
}

const partHeight = (lines: readonly string[]): number => lines.length * lineHeight.note + 10;

function partsShape({ cell, rect }: PlacedCell, standing: Standing): string {
  let y = rect.y + rect.height - 4;
  return cell.parts
    .toReversed()
    .map((lines) => {
      y -= partHeight(lines) + 8;
      const look = { ...sideLook({ box: cell.box, ends: false }, { ...standing, here: null }), size: size.note };
      const part = { x: rect.x + 14, y, width: rect.width - 28, height: partHeight(lines) };
      return boxShape({ name: lines, notes: [] }, part, { ...look, step: lineHeight.note });
    })
    .join('');
}

/** A stop of the main way; what runs side by side stands inside it. */
export function stopShape(own: PlacedCell, standing: Standing): string {
  const { cell, rect } = own;
  const look = stopLook(own, standing);
  if (cell.parts.length === 0) return boxShape(cell.box, rect, look);
  const inner = cell.parts.reduce((sum, lines) => sum + partHeight(lines) + 8, 4);
  return [
    boxShape({ name: [], notes: [] }, rect, look),
    boxShape(cell.box, { ...rect, height: rect.height - inner }, { ...look, fill: 'none', line: 'none' }),
    partsShape(own, standing),
  ].join('');
}
