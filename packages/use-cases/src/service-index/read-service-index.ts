import { addDays } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import {
  type IndexCounts,
  indexCounts,
  type PaidDossiers,
  type PetitionPunctuality,
  paidDossiers,
  periodReport,
  petitionPunctuality,
  type ReportRow,
} from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import type { IndicatorsAsked } from '../indicators/read-indicators.ts';
import { type ReportScope, reportScope } from '../report/report-scope.ts';
import { formulasOn } from './formulas.ts';
import { type Measures, type ScoredGroup, type Sum, scoreIndex } from './score-index.ts';

export interface ServiceIndex {
  /** Null for a period before there were formulas. */
  formulas: { version: string; instrument: string; validFrom: string } | null;
  groups: readonly ScoredGroup[];
  sum: Sum;
  scope: ReportScope;
}

/** What the law wants to be said of a procedure, as far as the catalogue can hold it. */
const isFull = ({ texts: { vi }, law, result }: Procedure): boolean =>
  [vi.name, vi.officialName, vi.summary, vi.domain, vi.result.name, result.symbol].every(
    (text) => text.trim() !== '',
  ) &&
  Object.keys(vi.steps).length > 0 &&
  law.legalBasis.length > 0;

const paysOnline = ({ tariff }: Procedure): boolean => tariff !== null && tariff.timing !== 'atDesk';
const howMany = (wanted: (procedure: Procedure) => boolean): number => procedures.filter(wanted).length;
const added = (rows: readonly ReportRow[], count: (row: ReportRow) => number): number =>
  rows.reduce((all, row) => all + count(row), 0);

/** Every share that is known; null for what the house keeps nothing of. */
function measuresOf(
  rows: readonly ReportRow[],
  counts: IndexCounts,
  payments: readonly PaidDossiers[],
  petitions: PetitionPunctuality,
): Measures {
  const online = added(rows, (row) => row.online);
  const received = online + added(rows, (row) => row.counter + row.post);
  const offered = procedures.filter(({ channels }) => channels.includes('online'));
  const used = offered.filter(({ code }) => rows.some((row) => row.key === code && row.online > 0));
  const payable = procedures.filter(paysOnline);
  const usedPayment = payable.filter(({ code }) =>
    payments.some((each) => each.procedureCode === code && each.online > 0),
  );
  const paid = payments.reduce((all, each) => all + each.paid, 0);
  return {
    publishedOnTime: null,
    updatedOnTime: null,
    contentFull: { part: howMany(isFull), whole: procedures.length },
    synchronised: { part: counts.synchronised, whole: counts.accepted },
    onTime: { part: added(rows, (row) => row.early + row.onTime), whole: received },
    offeredOnline: { part: offered.length, whole: procedures.length },
    usedOnline: { part: used.length, whole: offered.length },
    filedOnline: { part: online, whole: received },
    payableOnline: { part: payable.length, whole: howMany(({ tariff }) => tariff !== null) },
    usedPayment: { part: usedPayment.length, whole: payable.length },
    paidOnline: { part: payments.reduce((all, each) => all + each.online, 0), whole: paid },
    electronicResult: { part: counts.sealed, whole: counts.results },
    papersDigitised: { part: counts.digitised, whole: counts.papers },
    certifiedCopies: null,
    papersReused: { part: counts.reused, whole: counts.withFiles },
    sharedToVault: null,
    populationUsed: null,
    populationConnected: null,
    petitionsOnTime: { part: petitions.onTime, whole: petitions.due },
    petitionsSatisfied: null,
    satisfied: { part: counts.satisfied, whole: counts.rated },
  };
}

/** The service index of a person's agencies by the formulas of the period's last day; null for an agency out of reach. */
export async function readServiceIndex(
  { db }: Pick<Deps, 'db'>,
  { period, now, ...asked }: IndicatorsAsked,
  staff: Staff,
): Promise<ServiceIndex | null> {
  const scope = await reportScope({ db }, asked, staff);
  if (!scope) return null;
  const formulas = formulasOn(addDays(period.next, -1));
  if (!formulas) return { formulas, groups: [], sum: { points: 0, known: 0, max: 0 }, scope };
  const query = { agencyIds: scope.asked, period };
  const [rows, counts, payments, petitions] = await Promise.all([
    periodReport(db, { agencyIds: scope.asked, periods: [period], lines: 'procedure', now }),
    indexCounts(db, query),
    paidDossiers(db, query),
    petitionPunctuality(db, { ...query, now }),
  ]);
  return { formulas, ...scoreIndex(formulas, measuresOf(rows, counts, payments, petitions)), scope };
}
