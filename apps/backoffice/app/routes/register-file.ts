import { readRegister } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { sheetKinds } from '../files/sheet-file.server.ts';
import { readRegisterAddress } from '../registers/register-address.ts';
import { mostLines, registerFile } from '../registers/register-file.server.ts';
import { load } from '../routing.server.ts';

/** The register as a file: all pages of what is shown at the same address. */
export const loader = load('registers', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const as = sheetKinds.find((kind) => kind === url.searchParams.get('as'));
  const address = readRegisterAddress(url, now);
  const asked = { ...address, agencyId: address.agency || undefined, limit: mostLines };
  const page = as && (await readRegister(deps, asked, actor));
  if (!page) throw notFound();
  return registerFile({ as, address, now }, page, { t, locale });
});
