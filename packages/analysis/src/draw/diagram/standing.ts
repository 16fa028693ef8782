import type { ChartNode } from '../chart-node.ts';
import type { Slot, Tone } from './cells.ts';
import type { PlacedCell } from './layout.ts';
import { lineHeight } from './layout.ts';
import { palette } from './palette.ts';
import { type Look, tones } from './shapes.ts';
import { size } from './sizes.ts';

/** Where a dossier is on the picture, and what it has passed. */
export interface Standing {
  readonly here: ChartNode | null;
  readonly passed: readonly ChartNode[];
}

const lit = { fill: palette.action, line: palette.action, ink: palette.surface, note: palette.surface } as const;
const behind = { fill: palette.actionTint, line: palette.actionLine, ink: palette.action, note: palette.soft } as const;

function colours(place: ChartNode | null, tone: Tone, { here, passed }: Standing) {
  if (place && place === here) return lit;
  if (place && passed.includes(place)) return behind;
  return { ...tones[tone], note: palette.soft };
}

/** How a stop of the main way looks. */
export function stopLook({ cell }: PlacedCell, standing: Standing): Look {
  const { place, tone } = cell.box;
  const base = { radius: tone === 'good' ? 40 : 8, size: size.name, step: lineHeight.name };
  if (cell.dashed) return { ...base, ...tones.quiet, note: palette.soft, dashed: true, size: size.side };
  return { ...base, ...colours(place, tone, standing) };
}

/** How a place beside the main way looks; an end has round corners. */
export const sideLook = ({ box, ends }: Pick<Slot, 'box' | 'ends'>, standing: Standing): Look => ({
  ...colours(box.place, box.tone, standing),
  radius: ends ? 40 : 6,
  size: size.side,
  step: lineHeight.side,
  lineWidth: 1,
});
