import type { Locale } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { type NewLetter, putLetter } from './letters.ts';

/** Where and in which language a person is told things. */
interface Contact {
  email: string | null;
  phone: string | null;
  language: Locale;
}

/** The two addresses that somebody can change, each by a code that is sent there. */
export type ContactKind = 'email' | 'phone';

export interface KnownContact extends Contact {
  /** Said by the person here, not by the identity provider. */
  chosen: boolean;
  /** Whether they want short messages. */
  sms: boolean;
  /** The number has answered with its code. */
  phoneConfirmed: boolean;
  /** New addresses that wait for their code. */
  waiting: Partial<Record<ContactKind, string>>;
}

const columns = {
  ...{ email: true, phone: true, language: true, contactChosenAt: true, smsChosen: true, phoneConfirmedAt: true },
  contactChanges: {
    where: { endedAt: null },
    select: { kind: true, value: true },
    take: 2,
  },
} as const;

export async function contactOf({ prisma }: Database, personId: string): Promise<KnownContact | null> {
  const row = await prisma.person.findUnique({ where: { id: personId }, select: columns });
  if (!row) return null;
  const { contactChosenAt, language, smsChosen, phoneConfirmedAt, contactChanges, ...rest } = row;
  return {
    ...rest,
    language: language === 'en' ? 'en' : 'vi',
    chosen: contactChosenAt !== null,
    sms: smsChosen,
    phoneConfirmed: phoneConfirmedAt !== null,
    waiting: Object.fromEntries(contactChanges.map(({ kind, value }) => [kind, value])),
  };
}

/** What a person chose; an address that is not said stays as it is. A number that is new is not known to be theirs. */
export type ChosenContact = Partial<Pick<Contact, 'email' | 'phone'>> & { language: Locale; sms: boolean };

const save = `update person set language = $2, sms_chosen = $3, contact_chosen_at = now(),
    email = case when $4 then $5 else email end,
    phone = case when $6 then $7 else phone end,
    phone_confirmed_at = case when $6 then null else phone_confirmed_at end
  where id = $1`;

/** Keeps what the person chose, with the letters that tell of it: from now on the identity provider does not change it. */
export function saveContact(
  db: Database,
  personId: string,
  { email, phone, language, sms }: ChosenContact,
  letters: readonly NewLetter[] = [],
): Promise<void> {
  return inTransaction(db, async (client) => {
    const addresses = [email !== undefined, email ?? null, phone !== undefined, phone ?? null];
    await client.query(save, [personId, language, sms, ...addresses]);
    for (const letter of letters) await putLetter(client, letter);
  });
}
