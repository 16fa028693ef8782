import type { Locale } from '@mot-cua/workflow';
import type { Database } from '../database.ts';

/** Where and in which language a person is told things. */
export interface Contact {
  email: string | null;
  phone: string | null;
  language: Locale;
}

export interface KnownContact extends Contact {
  /** Said by the person here, not by the identity provider. */
  chosen: boolean;
}

export async function contactOf({ prisma }: Database, personId: string): Promise<KnownContact | null> {
  const select = { email: true, phone: true, language: true, contactChosenAt: true } as const;
  const row = await prisma.person.findUnique({ where: { id: personId }, select });
  if (!row) return null;
  const { contactChosenAt, language, ...rest } = row;
  return { ...rest, language: language === 'en' ? 'en' : 'vi', chosen: contactChosenAt !== null };
}

/** Keeps what the person chose: from now on the identity provider does not change it. */
export async function saveContact({ prisma }: Database, personId: string, contact: Contact): Promise<void> {
  const { email, phone, language } = contact;
  const data = { email, phone, language, contactChosenAt: new Date() };
  await prisma.person.update({ where: { id: personId }, data });
}
