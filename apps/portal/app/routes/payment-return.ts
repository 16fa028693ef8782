import { readPaymentReturn } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { payAddress } from '../dossier/addresses.ts';
import { citizenOf, load } from '../routing.server.ts';

/** Where the gateway sends the payer back to. Nothing is believed here; the fee's own page shows what is known. */
export const loader = load('citizen', async ({ deps, url, person }) => {
  const returned = await readPaymentReturn(deps, url.searchParams, citizenOf(person));
  if (!returned) throw notFound();
  return see(`${payAddress(returned.dossierId)}?returned=${returned.state}`);
});
