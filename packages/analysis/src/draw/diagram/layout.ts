import type { ChartNode } from '../chart-node.ts';
import type { Box, Cell, Label, Link, Slot } from './cells.ts';
import { palette } from './palette.ts';
import { size } from './sizes.ts';

export const lineHeight = { name: 19, side: 18, label: 15, note: 15 } as const;

const pad = { row: 12, slot: 14, box: 9, label: 5 } as const;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedLink extends Link {
  readonly y: number;
}

export interface PlacedSlot {
  readonly slot: Slot;
  readonly rect: Rect;
  readonly links: readonly PlacedLink[];
  readonly exits: readonly { readonly exit: Slot['exits'][number]; readonly rect: Rect }[];
  readonly bottom: number;
}

export interface PlacedCell {
  readonly cell: Cell;
  readonly band: Rect;
  readonly rect: Rect;
  readonly jumps: readonly PlacedLink[];
  readonly slots: readonly PlacedSlot[];
  /** Bands alternate with whose work it is; only the first of a band names the role. */
  readonly odd: boolean;
  readonly names: boolean;
}

const labelHeight = ({ lines, notes }: Label): number =>
  lines.length * lineHeight.label + notes.length * lineHeight.note;

const boxHeight = ({ name, notes }: Box, perLine: number): number =>
  name.length * perLine + notes.length * lineHeight.note + 2 * pad.box;

/** Links one under another, each below its label. */
function placedLinks(links: readonly Link[], top: number): PlacedLink[] {
  let y = top;
  return links.map((link) => {
    y += labelHeight(link.label) + pad.label;
    const placed = { ...link, y };
    y += 8;
    return placed;
  });
}

function placedExits(slot: Slot, top: number): PlacedSlot['exits'] {
  let y = top;
  return slot.exits.map((exit) => {
    const height = boxHeight(exit.box, lineHeight.note);
    const above = Math.max(0, labelHeight(exit.label) + pad.label - height / 2);
    const rect = { x: size.exitX, y: y + above, width: size.exitWidth, height };
    y = rect.y + height + 8;
    return { exit, rect };
  });
}

function placedSlot(slot: Slot, top: number): PlacedSlot {
  const links = placedLinks(slot.links, top);
  const exits = placedExits(slot, top);
  const lowest = Math.max(
    top + boxHeight(slot.box, lineHeight.side),
    ...links.map(({ y }) => y + 10),
    ...exits.map(({ rect }) => rect.y + rect.height),
  );
  const height = slot.ends ? boxHeight(slot.box, lineHeight.side) : lowest - top;
  const middle = links[0]?.y ?? top;
  const y = slot.ends ? Math.max(top, middle - height / 2) : top;
  const rect = { x: size.sideX, y, width: size.sideWidth, height };
  return { slot, rect, links, exits, bottom: Math.max(lowest, y + height) + slot.elsewhere.length * lineHeight.note };
}

/** Whether a slot is reached from the one drawn above it. */
export const follows = (slot: Slot, before: Slot | undefined): boolean =>
  slot.from !== null && slot.from === before?.box.place;

function placedSlots(slots: readonly Slot[], top: number): PlacedSlot[] {
  let y = top;
  return slots.map((slot, index) => {
    const placed = placedSlot(
      slot,
      follows(slot, slots[index - 1]) ? y + (slot.entry ? labelHeight(slot.entry) + 6 : 0) : y,
    );
    y = placed.bottom + pad.slot;
    return placed;
  });
}

const partsHeight = ({ parts }: Cell): number =>
  parts.reduce((sum, lines) => sum + lines.length * lineHeight.note + 18, parts.length > 0 ? 6 : 0);

/** The room that role, share and jumps take beside the box. */
const besideHeight = ({ who, share, jumps }: Cell): number =>
  who.length * lineHeight.side +
  share.length * lineHeight.note +
  jumps.reduce((sum, { label }) => sum + labelHeight(label) + pad.label + 6, 0) +
  8;

function placedCell(cell: Cell, top: number, isLast: boolean): Omit<PlacedCell, 'odd' | 'names'> {
  const y = top + pad.row;
  const slots = placedSlots(cell.slots, y);
  const lowest = slots.at(-1)?.bottom ?? y;
  const own = boxHeight(cell.box, lineHeight.name) + partsHeight(cell);
  const height = Math.max(own, 44, besideHeight(cell), lowest - y);
  const rect = { x: size.spineX, y, width: size.spineWidth, height };
  const jumpsTop = y + cell.who.length * lineHeight.side + cell.share.length * lineHeight.note + 6;
  const below = isLast ? pad.row : Math.max(26, labelHeight(cell.label) + 12);
  return {
    cell,
    rect,
    slots,
    jumps: placedLinks(cell.jumps, jumpsTop),
    band: { x: size.margin, y: top, width: size.width - 2 * size.margin, height: height + pad.row + below },
  };
}

const ownerOf = (cell: Cell | undefined): string | undefined => cell?.who.join(' ');

/** Where everything stands, from top to bottom. */
export function placedCells(cells: readonly Cell[], top: number, odd = false): PlacedCell[] {
  let y = top;
  let isOdd = odd;
  return cells.map((cell, index) => {
    const names = ownerOf(cell) !== ownerOf(cells[index - 1]);
    if (names && index > 0) isOdd = !isOdd;
    const placed = { ...placedCell(cell, y, index === cells.length - 1), odd: isOdd, names };
    y += placed.band.height;
    return placed;
  });
}

export const groundOf = ({ odd }: PlacedCell): string => (odd ? palette.quiet : palette.surface);

export const cellOfPlace = (cells: readonly PlacedCell[], place: ChartNode | null): PlacedCell | undefined =>
  cells.find(({ cell }) => place !== null && cell.box.place === place);
