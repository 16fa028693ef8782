import { readFileSync } from 'node:fs';
import path from 'node:path';
import { procedures } from '@mot-cua/catalog';
import { describe, expect, it, vi } from 'vitest';
import { checkReachability, checkService, tell } from '../src/index.ts';
import { planted } from './planted.ts';
import { type Caught, caught, findings, plantedPage } from './planted-page.ts';
import type { Planted } from './planted-services.ts';
import { soundAsWell } from './sound-as-well.ts';

vi.setConfig({ testTimeout: 60_000 });

const known = new Map<Planted, Caught>();

/** What is said of a planted defect, asked once. */
function foundIn(each: Planted): Caught {
  const found = known.get(each) ?? caught(each);
  known.set(each, found);
  return found;
}

describe('the service checker', () => {
  it.each([...procedures, ...soundAsWell].map((procedure) => [procedure.slug, procedure] as const))(
    'finds nothing wrong with %s',
    (_, procedure) => {
      expect(checkService(procedure).alarms.map(({ finding, about }) => [finding, about])).toEqual([]);
    },
  );

  it.each(planted.map((each) => [each.slip, each] as const))('finds that %s', (_, each) => {
    const { alarms, alarm, finding, service } = foundIn(each);
    expect(alarms.map((one) => one.finding)).toContain(finding);
    for (const locale of ['vi', 'en'] as const) {
      const told = alarm && tell(service(), alarm, locale);
      expect(`${told?.story} ${told?.ending}`).not.toMatch(/\{\{|“”|undefined/);
    }
  });

  it('has a planted defect for every finding', () => {
    const has = new Set(planted.map(({ finding }) => finding));
    expect(findings().filter((each) => !has.has(each))).toEqual([]);
  });

  it('prints what docs/defects.md shows', { timeout: 300_000 }, () => {
    const page = path.join(import.meta.dirname, '../../../docs/defects.md');
    expect(plantedPage(planted.map(foundIn))).toBe(readFileSync(page, 'utf8'));
  });

  it('sees what the bare graph cannot', () => {
    const before = new Set(procedures.flatMap(checkReachability).map(({ path: step }) => step));
    const seen = planted.filter(({ service }) =>
      checkReachability(service()).some(({ path: step }) => !before.has(step)),
    );
    expect(seen.length / planted.length).toBeLessThan(0.25);
  });
});
