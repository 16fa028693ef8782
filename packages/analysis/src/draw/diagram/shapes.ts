import type { Box, Label, Tone } from './cells.ts';
import { lineHeight, type Rect } from './layout.ts';
import { palette } from './palette.ts';
import { size } from './sizes.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const round = (value: number): number => Math.round(value * 10) / 10;

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, content = ''): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escaped(value)}"`],
  );
  return content ? `<${name}${said.join('')}>${content}</${name}>` : `<${name}${said.join('')}/>`;
}

interface Ink {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'middle' | 'end';
  /** A halo in the colour of the ground, where a text stands on a line. */
  readonly halo?: string;
}

const textLine = (text: string, x: number, y: number, ink: Ink): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': ink.size,
      fill: ink.fill,
      'font-weight': ink.weight,
      'text-anchor': ink.anchor,
      ...(ink.halo && { stroke: ink.halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    escaped(text),
  );

export const textLines = (lines: readonly string[], x: number, y: number, step: number, ink: Ink): string =>
  lines.map((line, index) => textLine(line, x, y + index * step, ink)).join('');

export const tones: Record<Tone, { fill: string; line: string; ink: string }> = {
  plain: { fill: palette.surface, line: palette.actionLine, ink: palette.ink },
  good: { fill: palette.okTint, line: palette.okLine, ink: palette.ok },
  bad: { fill: palette.badTint, line: palette.badLine, ink: palette.bad },
  hold: { fill: palette.holdTint, line: palette.holdLine, ink: palette.hold },
  quiet: { fill: palette.quiet, line: palette.control, ink: palette.soft },
};

export interface Look {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  readonly note: string;
  readonly radius: number;
  readonly lineWidth?: number;
  readonly dashed?: boolean;
  readonly size: number;
  readonly step: number;
}

/** A box with its name in the middle and, softer, what else is said of it. */
export function boxShape({ name, notes }: Pick<Box, 'name' | 'notes'>, rect: Rect, look: Look): string {
  const textHeight = name.length * look.step + notes.length * lineHeight.note;
  const top = rect.y + (rect.height - textHeight) / 2;
  const middle = rect.x + rect.width / 2;
  return [
    element('rect', {
      ...{ x: rect.x, y: rect.y, width: rect.width, height: rect.height, rx: Math.min(look.radius, rect.height / 2) },
      fill: look.fill,
      stroke: look.line,
      'stroke-width': look.lineWidth ?? 1.25,
      'stroke-dasharray': look.dashed ? '5 4' : undefined,
    }),
    textLines(name, middle, top + look.step * 0.72, look.step, {
      size: look.size,
      fill: look.ink,
      weight: 600,
      anchor: 'middle',
    }),
    textLines(notes, middle, top + name.length * look.step + lineHeight.note * 0.74, lineHeight.note, {
      size: size.note,
      fill: look.note,
      anchor: 'middle',
    }),
  ].join('');
}

/** A label whose last line stands on `y`. */
export function labelShape(
  { lines, notes }: Label,
  x: number,
  y: number,
  ink: Omit<Ink, 'size' | 'fill'> = {},
): string {
  const top = y - notes.length * lineHeight.note;
  const first = top - (lines.length - 1) * lineHeight.label;
  return [
    textLines(lines, x, first, lineHeight.label, {
      ...ink,
      size: size.label,
      fill: palette.ink,
      weight: 500,
    }),
    textLines(notes, x, y - (notes.length - 1) * lineHeight.note, lineHeight.note, {
      ...ink,
      size: size.note,
      fill: palette.soft,
    }),
  ].join('');
}

/** A line through the points, with an arrow at its end. */
export function arrow(points: readonly (readonly [x: number, y: number])[], colour: string, width = 1.25): string {
  const [[endX, endY] = [0, 0], [fromX, fromY] = [0, 0]] = points.toReversed();
  const along = Math.hypot(endX - fromX, endY - fromY) || 1;
  const [dx, dy] = [(endX - fromX) / along, (endY - fromY) / along];
  const base = [endX - dx * 8, endY - dy * 8] as const;
  const head = [
    [endX, endY],
    [base[0] - dy * 4, base[1] + dx * 4],
    [base[0] + dy * 4, base[1] - dx * 4],
  ].map((point) => point.map(round).join(' '));
  const way = [...points.slice(0, -1), base].map((point) => point.map(round).join(' '));
  return [
    element('path', {
      d: `M${way.join('L')}`,
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-linejoin': 'round',
    }),
    element('path', { d: `M${head.join('L')}Z`, fill: colour }),
  ].join('');
}
