import { hanoiCalendar } from '@mot-cua/calendar';
import { decide, type Procedure } from '@mot-cua/workflow';
import type { Given } from '../../src/give-command.ts';
import { type Orders, ordersAfter, type Prepared } from './prepare.ts';
import { inWords, type Written } from './written.ts';

/** What must stand in the tables after this command alone, by the pure rules; null where they refuse it. */
export function expected(
  procedure: Procedure,
  { dossier, now }: Given['found'],
  { call, actor, texts, submission, orders }: Prepared,
  before: Written,
  known: Orders,
): Written | null {
  const decided = decide(procedure, dossier, call, actor, { now, calendar: hanoiCalendar });
  if (!decided.ok) return null;
  const { effects, numbers } = decided.value;
  return {
    version: before.version + 1,
    state: decided.value.dossier.state,
    entries: before.entries + 1,
    promises: before.promises + effects.length,
    texts: before.texts + texts.length,
    submissions: before.submissions + (submission ? 1 : 0),
    notices: before.notices + effects.filter(({ type }) => type === 'notify').length,
    drawn: before.drawn + numbers.length,
    orders: inWords(ordersAfter(known, orders)),
  };
}
