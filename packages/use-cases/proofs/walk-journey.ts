import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Database, newProvisionalNumber, readDossier, type Submission, savePerson } from '@mot-cua/db';
import { type Actor, type CommandCall, type Dossier, newDossier, type Procedure } from '@mot-cua/workflow';
import { giveCommand } from '../src/give-command.ts';

/** An act of a journey that a chart made. */
interface Act {
  readonly call: CommandCall;
  readonly actor: Actor;
  readonly at: string;
  readonly to: { readonly dossier: Dossier };
}

interface Walk {
  readonly procedure: Procedure;
  readonly journey: readonly Act[];
  readonly personId: string;
}

const places = ['here', 'elsewhere', 'asked-1', 'asked-2'];

/** The agencies and the applicant of the small world in which charts are tried. */
export async function makeSmallWorld(db: Database): Promise<string> {
  const text = `insert into agency (id, code, name_vi, name_en, name_norm, kind) values ($1, $2, $1, $1, $1, 'commune')`;
  for (const [i, id] of places.entries()) await db.pool.query(text, [id, `00${i}.00.95.H26`]);
  const { id } = await savePerson(db, {
    subject: 'applicant',
    fullName: 'Nguyễn Thị Lan',
    personalId: '001190000011',
    birthDate: '1990-05-17',
    sex: 'female',
    phone: '0912345678',
    email: null,
    communeCode: '00292',
    addressDetail: '12 phố Bạch Mai',
  });
  return id;
}

const submissionOf = ({ type }: CommandCall): { submission?: Submission } => {
  if (type !== 'submit' && type !== 'resubmit') return {};
  const provisionalNumber = newProvisionalNumber();
  return { submission: { answers: {}, parts: [], draftId: null, provisionalNumber, search: 'Nguyễn Thị Lan' } };
};

/** The way of the result is chosen at the start; a chart's journey may part only where it matters. */
function callOf({ call }: Act, journey: readonly Act[]): CommandCall {
  const last = journey.at(-1)?.to.dossier.facts.resultChannel;
  return call.type === 'submit' && last ? { ...call, data: { ...call.data, resultChannel: last } } : call;
}

/** Walks a journey through the use case and the write door; what stands in the database must be what the chart said. */
export async function walk(db: Database, { procedure, journey, personId }: Walk): Promise<string[]> {
  const id = randomUUID();
  const start = newDossier(procedure, id, { ownerId: personId, submitterId: personId });
  for (const [i, act] of journey.entries()) {
    const dossier = (await readDossier(db, id))?.dossier ?? start;
    const actor = act.actor.kind === 'citizen' ? { ...act.actor, id: personId } : act.actor;
    const call = callOf(act, journey);
    const given = { found: { dossier, now: act.at }, call, actor, intentId: randomUUID(), ...submissionOf(call) };
    const outcome = await giveCommand({ db }, given);
    const where = `${procedure.slug}, act ${i + 1} of ${journey.length}, ${call.type}`;
    if (!('done' in outcome)) return [`${where}: ${JSON.stringify(outcome)}`];
    const stored = await readDossier(db, id);
    if (!isDeepStrictEqual(stored?.dossier.state, act.to.dossier.state))
      return [`${where}: ${JSON.stringify(stored?.dossier.state)} instead of ${JSON.stringify(act.to.dossier.state)}`];
  }
  return [];
}
