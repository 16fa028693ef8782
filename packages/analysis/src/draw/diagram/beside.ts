import { cellOfPlace, follows, groundOf, lineHeight, type PlacedCell, type PlacedSlot, type Rect } from './layout.ts';
import { palette } from './palette.ts';
import { arrow, boxShape, labelShape, textLines } from './shapes.ts';
import { size } from './sizes.ts';
import { type Standing, sideLook } from './standing.ts';

export interface Ground {
  readonly cells: readonly PlacedCell[];
  readonly standing: Standing;
}

const right = ({ x, width }: Rect): number => x + width;
const bottom = ({ y, height }: Rect): number => y + height;

/** Lines between a stop and a slot; one that leads to another stop goes up or down beside the boxes. */
function linksShape({ cells }: Ground, own: PlacedCell, placed: PlacedSlot, lane: number): string {
  const edge = right(own.rect);
  return placed.links
    .map(({ label, to, y }) => {
      const middle = (edge + size.sideX) / 2 + 2;
      const said = labelShape(label, middle, y - 6, { anchor: 'middle', halo: groundOf(own) });
      if (to === null)
        return (
          arrow(
            [
              [edge, y],
              [size.sideX, y],
            ],
            palette.control,
          ) + said
        );
      const target = cellOfPlace(cells, to) ?? own;
      if (target === own)
        return (
          arrow(
            [
              [size.sideX, y],
              [edge, y],
            ],
            palette.control,
          ) + said
        );
      const x = edge + 8 + lane * 7;
      const into = target.rect.y < own.rect.y ? bottom(target.rect) - 12 : target.rect.y + 12;
      return (
        arrow(
          [
            [size.sideX, y],
            [x, y],
            [x, into],
            [edge, into],
          ],
          palette.control,
        ) + said
      );
    })
    .join('');
}

function exitsShape({ exits, rect }: PlacedSlot, own: PlacedCell, standing: Standing): string {
  return exits
    .map(({ exit, rect: end }) => {
      const y = end.y + end.height / 2;
      const look = { ...sideLook({ box: exit.box, ends: true }, standing), size: size.note, step: lineHeight.note };
      return [
        arrow(
          [
            [right(rect), y],
            [end.x, y],
          ],
          palette.control,
          1,
        ),
        labelShape(exit.label, (right(rect) + end.x - 6) / 2, y - 6, { anchor: 'middle', halo: groundOf(own) }),
        boxShape({ name: exit.box.name, notes: [] }, end, look),
      ].join('');
    })
    .join('');
}

/** A slot that follows from the one above it: an arrow downwards, with its label beside. */
function entryShape({ rect, slot }: PlacedSlot, before: PlacedSlot | undefined): string {
  const label = slot.entry;
  if (!before || !label || !follows(slot, before.slot)) return '';
  const x = rect.x + 24;
  const said = labelShape(label, x + 10, rect.y - 9);
  return (
    arrow(
      [
        [x, bottom(before.rect)],
        [x, rect.y],
      ],
      palette.control,
    ) + said
  );
}

/** Everything that stands to the right of a stop: detours with their ways back, and ends. */
export function slotsShape(ground: Ground, own: PlacedCell): string {
  return own.slots
    .map((placed, index) => {
      const { slot, rect } = placed;
      return [
        linksShape(ground, own, placed, (ground.cells.indexOf(own) + index) % 3),
        entryShape(placed, own.slots[index - 1]),
        boxShape(slot.box, rect, sideLook(slot, ground.standing)),
        exitsShape(placed, own, ground.standing),
        textLines(slot.elsewhere, rect.x + 2, bottom(rect) + lineHeight.note, lineHeight.note, {
          size: size.note,
          fill: palette.soft,
        }),
      ].join('');
    })
    .join('');
}

/** Ways back or ahead on the main way, to the left of the boxes. */
export function jumpsShape({ cells }: Ground, own: PlacedCell): string {
  return own.jumps
    .map(({ label, to, y }, index) => {
      const target = cellOfPlace(cells, to);
      if (!target) return '';
      const x = size.gutterX - ((cells.indexOf(own) + index) % 2) * 8;
      const into = target.rect.y < own.rect.y ? bottom(target.rect) - 12 : target.rect.y + 12;
      return (
        arrow(
          [
            [size.spineX + 10, y],
            [x, y],
            [x, into],
            [size.spineX, into],
          ],
          palette.control,
        ) + labelShape(label, x - 7, y + 4, { anchor: 'end' })
      );
    })
    .join('');
}
