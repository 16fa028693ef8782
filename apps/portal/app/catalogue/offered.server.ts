import { plainDate } from '@mot-cua/calendar';
import { findProcedure } from '@mot-cua/catalog';
import { notFound } from '@mot-cua/web/server';
import type { Procedure } from '@mot-cua/workflow';

/** The procedure behind an address as it is offered today; nothing else is shown. */
export function offeredProcedure(slug: string): Procedure {
  const procedure = findProcedure(slug, plainDate(new Date().toISOString()));
  if (!procedure) throw notFound();
  return procedure;
}
