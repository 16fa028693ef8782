import { randomUUID } from 'node:crypto';
import { pinnedProcedure } from '@mot-cua/catalog';
import { issuePaper, newVerifyToken, readDossier, registerFile, type StoredDossier } from '@mot-cua/db';
import { sealPdf } from '@mot-cua/documents';
import { type DossierState, type RawAnswers, system } from '@mot-cua/workflow';
import type { Citizen, Staff } from '../actors.ts';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { startApplication } from '../application/start-application.ts';
import { submitApplication } from '../application/submit-application.ts';
import { giveCommand } from '../give-command.ts';
import type { CommandOutcome, Done } from '../outcome.ts';
import { payFee } from '../payment/pay-fee.ts';
import { receivePaymentNotice } from '../payment/receive-payment-notice.ts';
import { advanceDossier } from '../staff/advance-dossier.ts';
import type { World } from './make-world.ts';
import { signedNotice } from './signed-notice.ts';
import { smallPdf } from './small-pdf.ts';

export type Pages = Readonly<Record<string, RawAnswers>>;

/** What Lan answers, page by page: two copies, for a loan. */
export const statusPages = {
  owner: { commune: 'bach-mai', address: '12 phố Bạch Mai' },
  purpose: { purpose: 'other', otherPurpose: 'Vay vốn ngân hàng', copies: '2' },
  history: { maritalHistory: 'never', livedElsewhere: 'no' },
  contact: { phone: '0912 345 678', email: 'lan@example.vn', resultChannel: 'online' },
} as const satisfies Pages;

export const copyPages = {
  paper: { paperKind: 'diploma', paperTitle: 'Bằng tốt nghiệp đại học', pages: '3', copies: '2' },
  visit: {
    commune: 'bach-mai',
    'visitDate.day': '3',
    'visitDate.month': '3',
    'visitDate.year': '2026',
    visitTime: '09:00',
  },
  owner: { phone: '0912345678' },
} as const satisfies Pages;

/** The dossier as it is stored now. */
export async function standing({ deps }: World, id: string): Promise<StoredDossier> {
  const found = await readDossier(deps.db, id);
  if (!found) throw new Error(`No dossier ${id}`);
  return found;
}

export const stateOf = async (world: World, id: string): Promise<DossierState> =>
  (await standing(world, id)).dossier.state;

/** A draft with every page saved. */
export async function fillIn(world: World, citizen: Citizen, slug: string, pages: Pages): Promise<string> {
  const started = await startApplication(world.deps, { slug }, citizen);
  if (!started) throw new Error('No draft was begun');
  const { draftId } = started;
  for (const [page, raw] of Object.entries(pages)) {
    const revision = (await readApplication(world.deps, { draftId }, citizen))?.revision ?? 0;
    const saved = await saveAnswers(world.deps, { draftId, page, raw, revision }, citizen);
    if (!saved || !('saved' in saved)) throw new Error(`«${page}»: ${JSON.stringify(saved)}`);
  }
  return draftId;
}

export async function submitted(world: World, citizen: Citizen, slug: string, pages: Pages): Promise<string> {
  const draftId = await fillIn(world, citizen, slug, pages);
  const sent = await submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, citizen);
  if (!sent || !('dossierId' in sent)) throw new Error(`Not submitted: ${JSON.stringify(sent)}`);
  return sent.dossierId;
}

/** Begins a payment, and tells under which order. */
export async function orderFor(world: World, id: string, citizen: Citizen): Promise<{ ref: string; amount: number }> {
  const { dossier } = await standing(world, id);
  const asked = { id, version: dossier.version, intentId: randomUUID(), clientIp: '127.0.0.1', locale: 'vi' } as const;
  const paying = await payFee(world.deps, asked, citizen);
  if (!paying || !('url' in paying)) throw new Error(`No order: ${JSON.stringify(paying)}`);
  const { searchParams } = new URL(paying.url);
  return { ref: searchParams.get('vnp_TxnRef') ?? '', amount: Number(searchParams.get('vnp_Amount')) / 100 };
}

export async function paid(world: World, id: string, citizen: Citizen): Promise<string> {
  const order = await orderFor(world, id, citizen);
  const { RspCode } = await receivePaymentNotice(world.deps, signedNotice(order));
  if (RspCode !== '00') throw new Error(`Not paid: ${RspCode}`);
  return id;
}

/** Gives a command on the version that stands, under an intent of its own. */
export async function tried(
  world: World,
  id: string,
  staff: Staff,
  command: string,
  raw: RawAnswers = {},
): Promise<CommandOutcome> {
  const { version } = (await standing(world, id)).dossier;
  return advanceDossier(world.deps, { id, command, raw, version, intentId: randomUUID() }, staff);
}

export async function done(
  world: World,
  id: string,
  staff: Staff,
  command: string,
  raw: RawAnswers = {},
): Promise<Done> {
  const outcome = await tried(world, id, staff, command, raw);
  if (!outcome || !('done' in outcome)) throw new Error(`«${command}»: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** A sealed result of the dossier's last entry, in the register. */
export async function resultSealed(world: World, id: string): Promise<string> {
  const { deps } = world;
  const found = await standing(world, id);
  const seq = found.dossier.version;
  const seal = await deps.authority.sealOf('UBND phường Bạch Mai');
  const words = { reason: 'Kết quả', location: 'Hà Nội', at: new Date(found.now) };
  const bytes = await sealPdf(smallPdf(`${id} ${seq}`), seal, words);
  const { sha256, size } = await deps.files.put(bytes);
  await registerFile(deps.db, { sha256, size, mime: 'application/pdf', kind: 'issued', state: 'clean' });
  const { result } = pinnedProcedure(found.dossier.procedureCode, found.dossier.procedureVersion);
  const number = `${found.dossier.facts.issued.documentNumber ?? ''}${result.symbol}`;
  const paper = { dossierId: id, seq, kind: 'result', title: 'Kết quả', number, verifyToken: newVerifyToken(), sha256 };
  await issuePaper(deps.db, paper);
  return sha256;
}

/** What the worker does once a result is issued: it is sealed, and the dossier hears of it. */
export async function resultPrepared(world: World, id: string): Promise<void> {
  const { deps } = world;
  const found = await standing(world, id);
  const sha256 = await resultSealed(world, id);
  const call = { type: 'resultPrepared', data: { sha256 } } as const;
  const outcome = await giveCommand(deps, {
    found,
    actor: system,
    call,
    intentId: `result:${id}:${found.dossier.version}`,
  });
  if (!('done' in outcome)) throw new Error(`Not prepared: ${JSON.stringify(outcome)}`);
}

/** A certificate of marital status as it is given out: or the answer that it is not. */
export async function certificateIssued(world: World, outcome: 'granted' | 'refused' = 'granted'): Promise<string> {
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome, draft: 'Chưa đăng ký kết hôn.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await resultPrepared(world, id);
  return id;
}
