import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const TEXT = 4.5;
const CONTROL = 3;

/** Hex tokens of the first block under a selector. */
function tokens(selector: string): Record<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const block = CSS.slice(start, CSS.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--mc-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['portal', 'backoffice'])('colours on the %s ground', (ground) => {
  const all = { ...tokens(':root'), ...tokens(`[data-ground='${ground}']`) };
  const papers = ['surface', 'ground', 'quiet', 'hover'];
  const pairs: [string, string, number][] = [
    ...papers.flatMap((paper): [string, string, number][] => [
      ['ink', paper, TEXT],
      ['ink-soft', paper, TEXT],
      ['action', paper, TEXT],
      ['action-strong', paper, TEXT],
      ['error', paper, TEXT],
      ['brand', paper, TEXT],
      ['focus', paper, CONTROL],
    ]),
    ['control-line', 'surface', CONTROL],
    ['control-line', 'ground', CONTROL],
    ...['ok', 'warn', 'error', 'hold', 'action'].map((tone): [string, string, number] => [tone, `${tone}-tint`, TEXT]),
    ...['ok', 'today', 'error', 'action', 'action-strong'].map((tone): [string, string, number] => [
      tone,
      'surface',
      TEXT,
    ]),
    ['ink', 'warn-tint', TEXT],
    ['ink-soft', 'action-tint', TEXT],
  ];

  it.each(pairs)('%s on %s reaches %d', (front, back, least) => {
    expect(all[front], front).toBeDefined();
    expect(all[back], back).toBeDefined();
    expect(contrast(all[front] ?? '', all[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
