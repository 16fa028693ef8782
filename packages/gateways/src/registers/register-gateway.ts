import { z } from 'zod';

export const registerNames = ['civilStatus', 'taxCode', 'businessName', 'domainName'] as const;
export type RegisterName = (typeof registerNames)[number];

export const registerAnswer = z.object({ matches: z.enum(['none', 'one', 'many']), reference: z.string().max(100) });
/** How many entries fit, and for exactly one the register's own number of it. */
export type RegisterAnswer = z.infer<typeof registerAnswer>;

/** Registers of other agencies, asked by machine over the city's data-sharing platform. */
export interface RegisterGateway {
  /** The same key is one question, however often it is sent. Throws while the register does not answer. */
  lookUp(register: RegisterName, key: string, query: Readonly<Record<string, string>>): Promise<RegisterAnswer>;
}
