import { z } from 'zod';

export const registerNames = ['civilStatus', 'taxCode', 'businessName', 'domainName'] as const;
export type RegisterName = (typeof registerNames)[number];

export const registerAnswer = z.object({ matches: z.enum(['none', 'one', 'many']), reference: z.string().max(100) });
/** How many entries fit, and for exactly one the register's own number of it. */
export type RegisterAnswer = z.infer<typeof registerAnswer>;

export const organisation = z.object({
  /** The number of the enterprise, or of its branch. */
  code: z.string().regex(/^\d{10}(-\d{3})?$/),
  name: z.string().min(1).max(200),
  address: z.string().max(300),
});
/** An organisation as the business register knows it. */
export type Organisation = z.infer<typeof organisation>;

/** Registers of other agencies, asked by machine over the city's data-sharing platform. */
export interface RegisterGateway {
  /** The same key is one question, however often it is sent. Throws while the register does not answer. */
  lookUp(register: RegisterName, key: string, query: Readonly<Record<string, string>>): Promise<RegisterAnswer>;
  /** The organisations that a person represents by law today. Throws while the register does not answer. */
  organisationsOf(personalId: string): Promise<Organisation[]>;
}
