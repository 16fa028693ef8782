import { dropView, keepView } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { act } from '../routing.server.ts';
import { readAddress, workHref } from '../work/work-query.ts';

/** Keeps the list at an address under a name, or drops a kept one; leads back to that list. */
export const action = act('workList', async ({ deps, actor, form }) => {
  const address = readAddress({ searchParams: new URLSearchParams(form.text('address')) });
  const back = workHref(address);
  if (form.text('drop')) {
    await dropView(deps, form.text('drop'), actor);
    return see(back);
  }
  const query = back.split('?')[1] ?? '';
  const outcome = await keepView(deps, { name: form.text('name'), address: query }, actor);
  return see(outcome === 'saved' ? back : `${back}${query ? '&' : '?'}view=${outcome}`);
});
