import { expect, it } from 'vitest';
import { lastDayAsChild } from './last-day-as-child.ts';

it.each([
  ['2016-05-17', '2034-05-16'],
  ['2016-01-01', '2033-12-31'],
  ['2015-03-01', '2033-02-28'],
  ['2018-03-01', '2036-02-29'],
  // Whoever was born on 29 February is eighteen on 1 March.
  ['2016-02-29', '2034-02-28'],
])('who was born on %s is a child until %s', (born, last) => expect(lastDayAsChild(born)).toBe(last));
