import { randomUUID } from 'node:crypto';
import {
  advanceDossier,
  type Citizen,
  type Deps,
  readApplication,
  type Staff,
  saveAnswers,
  startApplication,
  submitApplication,
} from '../../packages/use-cases/src/index.ts';
import { citizenNamed, staffNamed } from './people.ts';

const slug = 'marital-status';
const applicants = ['citizen-lan', 'citizen-minh', 'citizen-hoa', 'citizen-mai'];

const answers: [page: string, raw: Record<string, string>][] = [
  ['owner', { address: 'Số 12, ngõ 34 phố Minh Họa' }],
  ['purpose', { purpose: 'marriage', spouseName: 'Trần Văn Minh' }],
  ['history', { maritalHistory: 'never', livedElsewhere: 'no' }],
  ['contact', { phone: '0900000011', email: 'lan@example.com', resultChannel: 'online' }],
];

function must<Result extends object, Key extends string>(result: Result | null, key: Key) {
  if (!result || !(key in result)) throw new Error(`Expected «${key}», got ${JSON.stringify(result)}`);
  return result as Extract<Result, Record<Key, unknown>>;
}

/** Begins an application of the marital-status service; answers all pages of its form. */
export async function startDraft(deps: Deps, citizen: Citizen): Promise<string> {
  const { draftId } = must(await startApplication(deps, { slug }, citizen), 'draftId');
  for (const [page, typed] of answers) {
    const view = must(await readApplication(deps, { draftId }, citizen), 'revision');
    const raw = { commune: String(view.answers.commune), ...typed };
    must(await saveAnswers(deps, { draftId, page, raw, revision: view.revision }, citizen), 'saved');
  }
  return draftId;
}

/** Gives a command that must succeed; answers the version after it. */
export async function give(
  deps: Deps,
  asked: { id: string; version: number; command: string; raw?: Record<string, string> },
  staff: Staff,
): Promise<number> {
  const outcome = await advanceDossier(deps, { raw: {}, ...asked, intentId: randomUUID() }, staff);
  return must(outcome, 'done').version;
}

async function makeDossier(
  deps: Deps,
  citizen: Citizen,
  [clerk, head, handler]: [Staff, Staff, Staff],
): Promise<string> {
  const draftId = await startDraft(deps, citizen);
  const submission = { draftId, intentId: randomUUID(), declared: true };
  const { dossierId: id } = must(await submitApplication(deps, submission, citizen), 'dossierId');
  const paid = await give(deps, { id, version: 1, command: 'confirmPayment', raw: { received: 'yes' } }, clerk);
  const accepted = await give(deps, { id, version: paid, command: 'accept', raw: { papersChecked: 'yes' } }, clerk);
  const version = await give(deps, { id, version: accepted, command: 'transfer' }, clerk);
  await give(deps, { id, version, command: 'assign', raw: { handlerId: handler.id } }, head);
  return id;
}

/** Dossiers that a handler of Bạch Mai looks up, each brought there by the commands that people give. */
export async function makeDossiers(deps: Deps, count: number): Promise<string[]> {
  const named = (subject: string) => staffNamed(deps.db, subject);
  const staff = await Promise.all([named('staff-huong'), named('staff-phuong'), named('staff-khanh')]);
  // One after the other for each applicant, who has at most one open draft.
  const made = applicants.map(async (subject, place) => {
    const citizen = await citizenNamed(deps.db, subject);
    const ids: string[] = [];
    for (let i = place; i < count; i += applicants.length) ids.push(await makeDossier(deps, citizen, staff));
    return ids;
  });
  return (await Promise.all(made)).flat();
}
