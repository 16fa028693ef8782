import type { PlainDate } from '@mot-cua/calendar';
import type { Prisma, Agency as Row } from '../generated/client.ts';
import { day, plainDay } from '../instants.ts';

export type AgencyKind =
  | 'city'
  | 'district'
  | 'commune'
  | 'department'
  | 'division'
  | 'police'
  | 'insurance'
  | 'carrier';

/** A body that receives or decides dossiers, valid from one day to another (both included; null: open). */
export interface Agency {
  id: string;
  /** Part of each dossier code it issues. */
  code: string;
  /** Official code of its administrative unit. */
  unitCode: string | null;
  nameVi: string;
  nameEn: string;
  kind: AgencyKind;
  /** Under which it stands on the day that was asked about. */
  parentId: string | null;
  validFrom: PlainDate | null;
  validTo: PlainDate | null;
  /** How to reach it, where somebody has said. */
  phone?: string | null;
  email?: string | null;
  address?: string | null;
  /** When it is open, as a note to whoever goes there. */
  openingVi?: string | null;
  openingEn?: string | null;
}

/** An agency without its place in the tree, which depends on the day. */
export type AgencyItself = Omit<Agency, 'parentId'>;

export function readAgency(row: Row): AgencyItself {
  const { id, code, unitCode, nameVi, nameEn, kind, validFrom, validTo, phone, email } = row;
  const { address, openingVi, openingEn } = row;
  const dates = { validFrom: plainDay(validFrom), validTo: plainDay(validTo) };
  const reach = { phone, email, address, openingVi, openingEn };
  return { id, code, unitCode, nameVi, nameEn, kind: kind as AgencyKind, ...dates, ...reach };
}

export function validOn(date: PlainDate): Prisma.AgencyWhereInput {
  return {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: day(date) } }] },
      { OR: [{ validTo: null }, { validTo: { gte: day(date) } }] },
    ],
  };
}
