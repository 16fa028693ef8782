import { contactOf, findPerson, legalNow, logExport, personalData } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

const format = 'mot-cua-personal-data/1';

/** The rows of one kind as the text of a JSON array, one line each. */
async function* arrayOf(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield '[';
  let before = '\n';
  for await (const row of rows) {
    yield before + JSON.stringify(row);
    before = ',\n';
  }
  yield ']';
}

async function* textOf(
  head: Record<string, unknown>,
  sections: ReturnType<typeof personalData>,
): AsyncGenerator<string> {
  yield JSON.stringify(head).slice(0, -1);
  for (const { section, rows } of sections) {
    yield `,\n"${section}":`;
    yield* arrayOf(rows);
  }
  // What ends early is no JSON: nobody takes a part for the whole.
  yield '}\n';
}

/**
 * All that is kept of a person, as pieces of one JSON text, so that much takes no more memory than little (Law
 * 91/2025/QH15: the right to a copy of one's data). It is noted that they took it. Null: not known surely enough.
 */
export async function exportMyData(
  { db }: Pick<Deps, 'db'>,
  citizen: Citizen,
): Promise<{ at: string; text: AsyncGenerator<string> } | null> {
  if (may('ownProfile', citizen) !== 'yes') return null;
  const [person, contact, at] = await Promise.all([
    findPerson(db, { id: citizen.id }),
    contactOf(db, citizen.id),
    legalNow(db),
  ]);
  if (!person) return null;
  await logExport(db, citizen.id);
  return { at, text: textOf({ format, at, person, contact }, personalData(db, citizen.id)) };
}
