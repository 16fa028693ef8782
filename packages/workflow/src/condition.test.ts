import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, type Condition, field, holds, not } from './condition.ts';

const answers = { purpose: 'other', copies: 3, urgent: false };

describe('a condition', () => {
  it.each<[Condition, boolean]>([
    [field('purpose').is('other'), true],
    [field('purpose').is('marriage'), false],
    [field('urgent').is(false), true],
    [field('copies').is(3), true],
    [field('copies').over(2), true],
    [field('copies').over(3), false],
    [field('purpose').over(0), false],
    [field('missing').is(''), false],
    [field('missing').over(-1), false],
    [not(field('missing').is('x')), true],
    [all(), true],
    [any(), false],
    [all(field('copies').over(1), field('purpose').is('other')), true],
    [all(field('copies').over(1), field('purpose').is('x')), false],
    [any(field('copies').over(9), not(field('purpose').is('x'))), true],
  ])('%j holds: %s', (condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  const leaf = fc.oneof(
    fc.constantFrom('a', 'b').map((name) => field(name).is('x')),
    fc.integer().map((limit) => field('n').over(limit)),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('condition'), { maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie('condition'), { maxLength: 3 }).map((parts) => any(...parts)),
      tie('condition').map(not),
    ),
  }));
  const declared = fc.record({ a: fc.constantFrom('x', 'y'), n: fc.integer() }, { requiredKeys: [] });

  it('turned around holds where it did not, however it is nested', () => {
    fc.assert(
      fc.property(condition, condition, declared, (one, other, given) => {
        expect(holds(not(one), given)).toBe(!holds(one, given));
        const neither = all(not(one), not(other));
        expect(holds(not(any(one, other)), given)).toBe(holds(neither, given));
      }),
    );
  });
});
