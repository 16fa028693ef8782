import { procedures } from '@mot-cua/catalog';
import { describe, expect, it, vi } from 'vitest';
import { checkReachability, checkService, classOf, defectClasses, tell } from '../src/index.ts';
import { planted } from './planted.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the service checker', () => {
  it.each(procedures.map((procedure) => [procedure.slug, procedure] as const))(
    'finds nothing wrong with %s',
    (_, procedure) => {
      expect(checkService(procedure).alarms.map(({ finding, about }) => [finding, about])).toEqual([]);
    },
  );

  it.each(planted.map((each) => [each.slip, each] as const))('finds that %s', (_, { finding, service }) => {
    const procedure = service();
    const alarms = checkService(procedure).alarms;
    expect(alarms.map((alarm) => alarm.finding)).toContain(finding);
    const alarm = alarms.find((each) => each.finding === finding);
    for (const locale of ['vi', 'en'] as const) {
      const told = alarm && tell(procedure, alarm, locale);
      expect(`${told?.story} ${told?.ending}`).not.toMatch(/\{\{|“”|undefined/);
    }
  });

  it('has a planted defect for every class', () => {
    const classes = new Set<string>(planted.map(({ finding }) => classOf({ finding })));
    expect(defectClasses.filter((each) => !classes.has(each))).toEqual([]);
  });

  it('sees what the bare graph cannot', () => {
    const known = new Set(procedures.flatMap(checkReachability).map(({ path }) => path));
    const seen = planted.filter(({ service }) => checkReachability(service()).some(({ path }) => !known.has(path)));
    expect(seen.length / planted.length).toBeLessThan(0.25);
  });
});
