import { receivePaymentNotice } from '@mot-cua/use-cases';
import { receive } from '../routing.server.ts';

/** The gateway's own notice, server to server: its signature is the only proof that counts. */
export const loader = receive(async ({ deps, url }) =>
  Response.json(await receivePaymentNotice(deps, url.searchParams)),
);
