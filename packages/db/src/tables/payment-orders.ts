import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import type { PaymentOrder as Row } from '../generated/client.ts';
import { instant, instantOrNull } from '../instants.ts';
import { canExist, isUuid } from '../storable.ts';

/** One attempt to pay, in whole đồng. Changed only together with a decision. */
export interface PaymentOrder {
  ref: string;
  dossierId: string;
  amount: number;
  status: 'created' | 'paid' | 'failed' | 'expired' | 'refunded';
  /** The gateway's own number of the transaction. */
  gatewayRef: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  settledAt: Instant | null;
}

function read({ status, createdAt, expiresAt, settledAt, ...row }: Row): PaymentOrder {
  const moments = { createdAt: instant(createdAt), expiresAt: instant(expiresAt), settledAt: instantOrNull(settledAt) };
  return { ...row, status: status as PaymentOrder['status'], ...moments };
}

export async function findPaymentOrder({ prisma }: Database, ref: string): Promise<PaymentOrder | null> {
  const row = canExist(ref) ? await prisma.paymentOrder.findUnique({ where: { ref } }) : null;
  return row && read(row);
}

/** The orders of a dossier, newest first. */
export async function paymentOrdersOf({ prisma }: Database, dossierId: string): Promise<PaymentOrder[]> {
  if (!isUuid(dossierId)) return [];
  const orderBy = [{ createdAt: 'desc' }, { ref: 'asc' }] as const;
  return (await prisma.paymentOrder.findMany({ where: { dossierId }, orderBy: [...orderBy], take: 100 })).map(read);
}

/** Orders that had no answer since before a moment: to be asked for at the gateway. */
export async function unsettledPaymentOrders(
  { prisma }: Database,
  before: Instant,
  most: number,
): Promise<PaymentOrder[]> {
  const where = { status: 'created', createdAt: { lt: before } };
  return (await prisma.paymentOrder.findMany({ where, orderBy: { createdAt: 'asc' }, take: most })).map(read);
}

/** The order that a transaction of the gateway has paid, if it has paid one. */
export async function findOrderOfTransaction({ prisma }: Database, gatewayRef: string): Promise<string | null> {
  if (!canExist(gatewayRef)) return null;
  return (await prisma.paymentOrder.findUnique({ where: { gatewayRef }, select: { ref: true } }))?.ref ?? null;
}
