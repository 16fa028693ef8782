import { expect, it } from 'vitest';
import { openDeps } from './open-deps.ts';

const local = {
  DATABASE_URL: 'postgresql://127.0.0.1:9/none',
  PORTAL_URL: 'http://localhost:3000',
  BACKOFFICE_URL: 'http://localhost:3001',
  GATEWAYS_URL: 'http://localhost:3002',
};
const open = (changes: Record<string, string>) =>
  openDeps({ ...local, ...changes } as NodeJS.ProcessEnv, { name: 'test', connections: 1 });

it.each([
  [
    'a merchant without a secret',
    { PAYMENT_URL: 'https://pay.example', PAYMENT_MERCHANT: 'CITY0001' },
    'PAYMENT_SECRET',
  ],
  ['a bank without a merchant', { PAYMENT_URL: 'https://pay.example', PAYMENT_SECRET: 's' }, 'PAYMENT_MERCHANT'],
  [
    'a real bank with the secret of the demonstration',
    {
      PAYMENT_URL: 'https://pay.example',
      PAYMENT_MERCHANT: 'CITY0001',
      PAYMENT_SECRET: 'DEMOONLYVNPAYSECRETNOTFORPRODUCT',
    },
    'demonstration',
  ],
  ['registers without a secret', { REGISTERS_URL: 'https://registers.example' }, 'REGISTERS_SECRET'],
])('nothing opens with %s', async (_what, changes, named) => {
  await expect(open(changes)).rejects.toThrow(named);
});
