import { z } from 'zod';
import { formatStamp } from '../http/vietnam-stamp.ts';
import type { NationalReport } from './national-portal.ts';

const text = z.string().min(1).max(100);
const stamp = z.string().regex(/^\d{14}$/);

/** A report in the national portal's published words; `MaThamChieu` is the sender's own name of the dossier. */
export const wireReport = z.strictObject({
  MaThamChieu: text,
  MaHoSo: text.optional(),
  MaTTHC: text,
  DonViXuLy: text,
  TrangThaiHoSo: text,
  ThoiDiemXuLy: stamp,
  NgayTiepNhan: stamp.optional(),
  NgayHenTra: stamp.optional(),
  NgayKetThucXuLy: stamp.optional(),
});
export type WireReport = z.infer<typeof wireReport>;

export const wireDispatch = z.strictObject({
  key: z.string().min(1).max(200),
  sequence: z.number().int().positive(),
  report: wireReport,
});
export type WireDispatch = z.infer<typeof wireDispatch>;

const stampOf = (at: Date | null): string | undefined => (at ? formatStamp(at) : undefined);

export const toWire = ({
  reference,
  code,
  status,
  at,
  acceptedAt,
  dueAt,
  settledAt,
  ...of
}: NationalReport): WireReport => ({
  MaThamChieu: reference,
  MaHoSo: code ?? undefined,
  MaTTHC: of.procedureCode,
  DonViXuLy: of.agencyCode,
  TrangThaiHoSo: String(status),
  ThoiDiemXuLy: formatStamp(at),
  NgayTiepNhan: stampOf(acceptedAt),
  NgayHenTra: stampOf(dueAt),
  NgayKetThucXuLy: stampOf(settledAt),
});
