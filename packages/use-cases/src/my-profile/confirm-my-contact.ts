import { type CodeOutcome, type ContactKind, contactOf, useContactCode } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { farewellLetter } from './contact-letters.ts';

/** How often a code may be mistyped. */
const mostTries = 5;

/** Uses the code that was sent to a new address; the old one is told that it counts no more. Null: not known surely enough. */
export async function confirmMyContact(
  { db }: Pick<Deps, 'db'>,
  { kind, typed }: { kind: ContactKind; typed: string },
  citizen: Citizen,
): Promise<CodeOutcome | null> {
  const contact = may('ownProfile', citizen) === 'yes' ? await contactOf(db, citizen.id) : null;
  if (!contact) return null;
  const code = typed.normalize('NFKC').replace(/\D/g, '').slice(0, 20);
  return useContactCode(db, { personId: citizen.id, kind, code, most: mostTries }, ({ id, before }) =>
    farewellLetter({ key: id, kind, to: before, language: contact.language }),
  );
}
