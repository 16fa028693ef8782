import { readIndicators, readReport, readServiceIndex, type Staff } from '@mot-cua/use-cases';
import type { BackofficeDeps } from '../deps.server.ts';
import type { Sheet } from '../files/sheet-file.server.ts';
import { indicatorsSheet } from '../indicators/indicators-file.server.ts';
import { askedAt, type ReportAddress } from '../report/report-address.ts';
import { reportSheet } from '../report/report-file.server.ts';
import type { Say } from '../say.ts';
import { indexSheet } from '../service-index/index-file.server.ts';
import type { PrintedReport } from './print-form.server.ts';

interface Asked {
  deps: BackofficeDeps;
  actor: Staff;
  address: ReportAddress;
  now: string;
}

/** The reports that are printed, each as the table of its file; null for an agency out of reach. */
export const reportSheets = {
  report: async ({ deps, actor, address, now }: Asked, say: Say): Promise<Sheet | null> => {
    const read = await readReport(deps, askedAt(address, now), actor);
    return read && reportSheet(read, address, now, say);
  },
  indicators: async ({ deps, actor, address, now }: Asked, say: Say): Promise<Sheet | null> => {
    const read = await readIndicators(deps, askedAt(address, now), actor);
    return read && indicatorsSheet(read, address, now, say);
  },
  index: async ({ deps, actor, address, now }: Asked, say: Say): Promise<Sheet | null> => {
    const read = await readServiceIndex(deps, askedAt(address, now), actor);
    return read && indexSheet(read, address, now, say);
  },
} as const satisfies Record<PrintedReport, (asked: Asked, say: Say) => Promise<Sheet | null>>;
