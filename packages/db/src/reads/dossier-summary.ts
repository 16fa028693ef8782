import type { Instant } from '@mot-cua/calendar';
import type { DeliveryState, NationalStatus, PaymentState } from '@mot-cua/workflow';
import { instantOrNull } from '../instants.ts';

/** A dossier as a line of a list. */
export interface DossierSummary {
  id: string;
  code: string | null;
  provisionalNumber: string;
  procedureCode: string;
  procedureVersion: string;
  ownerName: string | null;
  handling: string;
  payment: PaymentState;
  delivery: DeliveryState;
  nationalStatus: NationalStatus | null;
  competentAgencyId: string;
  submittedAt: Instant | null;
  dueAt: Instant | null;
  closedAt: Instant | null;
}

type Moment = 'submittedAt' | 'dueAt' | 'closedAt';

export type DossierSummaryRow = Omit<DossierSummary, Moment> & Record<Moment, Date | null>;

export const summaryColumns = `d.id, d.code, d.provisional_number as "provisionalNumber",
  d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", p.full_name as "ownerName",
  d.handling, d.payment, d.delivery, d.national_status as "nationalStatus",
  d.competent_agency_id as "competentAgencyId", d.submitted_at as "submittedAt", d.due_at as "dueAt",
  d.closed_at as "closedAt"`;

export function readSummary(row: DossierSummaryRow): DossierSummary {
  return {
    ...row,
    submittedAt: instantOrNull(row.submittedAt),
    dueAt: instantOrNull(row.dueAt),
    closedAt: instantOrNull(row.closedAt),
  };
}
