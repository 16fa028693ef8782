import { load } from '../routing.server.ts';
import { railView } from '../shell/rail-view.server.ts';
import { shownTo } from '../shell/shown-to.server.ts';

/** The rail alone, for a page that is open when the work of its agency changes. */
export const loader = load('staff', async (given) => {
  const { person, t, locale } = given;
  return { at: person.now, rail: railView(await shownTo(given), { t, locale }) };
});
