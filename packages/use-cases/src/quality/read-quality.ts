import type { Instant, PlainDate } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import { type Agency, agenciesBy, readServiceQuality, type ServiceQuality } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { type ShownQuality, shownQuality, sum } from './tally.ts';

export interface QualityRow extends ShownQuality {
  /** The procedure's code, or the agency's id. */
  id: string;
  names: { readonly vi: string; readonly en: string };
}

export interface QualityView {
  since: PlainDate;
  countedAt: Instant;
  all: ShownQuality;
  services: QualityRow[];
  agencies: QualityRow[];
}

const rowsBy = (rows: readonly ServiceQuality[], key: 'procedureCode' | 'agencyId') =>
  [...Map.groupBy(rows, (row) => row[key])].map(([id, own]) => ({ id, ...shownQuality(sum(own)) }));

const atOnce = 100;

/** A city has more agencies than are read at once. */
async function agenciesOf(db: Deps['db'], ids: readonly string[]): Promise<Agency[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
    agenciesBy(db, ids.slice(part * atOnce, (part + 1) * atOnce)),
  );
  return (await Promise.all(parts)).flat();
}

/** How services are given since 1 January, by service and by agency, as last counted; null before the first count. */
export async function readQuality({ db }: Pick<Deps, 'db'>): Promise<QualityView | null> {
  const rows = await readServiceQuality(db);
  const [first] = rows;
  if (!first) return null;
  const agencies = await agenciesOf(db, [...new Set(rows.map(({ agencyId }) => agencyId))]);
  const nameOfAgency = new Map(agencies.map(({ id, nameVi, nameEn }) => [id, { vi: nameVi, en: nameEn }]));
  const nameOfService = new Map(procedures.map(({ code, texts }) => [code, { vi: texts.vi.name, en: texts.en.name }]));
  return {
    since: first.since,
    countedAt: first.countedAt,
    all: shownQuality(sum(rows)),
    services: rowsBy(rows, 'procedureCode').map((row) => ({
      ...row,
      names: nameOfService.get(row.id) ?? { vi: row.id, en: row.id },
    })),
    agencies: rowsBy(rows, 'agencyId').map((row) => ({
      ...row,
      names: nameOfAgency.get(row.id) ?? { vi: row.id, en: row.id },
    })),
  };
}
