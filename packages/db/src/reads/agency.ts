import type { PlainDate } from '@mot-cua/calendar';
import type { Prisma, Agency as Row } from '../generated/client.ts';
import { day, plainDay } from '../instants.ts';

/** A body that receives or decides dossiers, valid from one day to another (both included; null: open). */
export interface Agency {
  id: string;
  /** Part of each dossier code it issues. */
  code: string;
  /** Official code of its administrative unit. */
  unitCode: string | null;
  nameVi: string;
  nameEn: string;
  kind: 'city' | 'district' | 'commune' | 'department' | 'police' | 'insurance' | 'carrier';
  parentId: string | null;
  validFrom: PlainDate | null;
  validTo: PlainDate | null;
  /** How to reach it, where somebody has said. */
  phone?: string | null;
  email?: string | null;
}

export function readAgency(row: Row): Agency {
  const { id, code, unitCode, nameVi, nameEn, kind, parentId, validFrom, validTo, phone, email } = row;
  const known = kind as Agency['kind'];
  const dates = { validFrom: plainDay(validFrom), validTo: plainDay(validTo) };
  return { id, code, unitCode, nameVi, nameEn, kind: known, parentId, ...dates, phone, email };
}

export function validOn(date: PlainDate): Prisma.AgencyWhereInput {
  return {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: day(date) } }] },
      { OR: [{ validTo: null }, { validTo: { gte: day(date) } }] },
    ],
  };
}
