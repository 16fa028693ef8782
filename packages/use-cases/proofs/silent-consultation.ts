import { randomUUID } from 'node:crypto';
import { sampleApplication } from '@mot-cua/analysis';
import { addDays, type Instant, instantAt, plainDate } from '@mot-cua/calendar';
import { findProcedure } from '@mot-cua/catalog';
import {
  type Database,
  findPerson,
  findStaff,
  legalNow,
  newProvisionalNumber,
  openDatabase,
  readDossier,
  type Submission,
} from '@mot-cua/db';
import { type Actor, type CommandCall, newDossier } from '@mot-cua/workflow';
import { type SealedText, sealText } from '../src/commands/seal-text.ts';
import { giveCommand } from '../src/give-command.ts';

/** Longer ago than any consultation may take, holidays included. */
const daysAgo = 25;
const [silent, prompt] = ['cong-an-thanh-pho', 'hoan-kiem'];
const agencyId = 'so-xay-dung';

interface Act {
  who: string;
  call: CommandCall;
  texts?: readonly SealedText[];
  submission?: Submission;
}

async function actorNamed(db: Database, subject: string): Promise<Actor> {
  const person = subject.startsWith('citizen-') ? await findPerson(db, { subject }) : null;
  if (person) return { kind: 'citizen', id: person.id };
  const staff = await findStaff(db, { subject });
  if (!staff) throw new Error(`The seed has no ${subject}`);
  return { kind: 'staff', id: staff.id, personId: null, posts: staff.posts };
}

function actsOn(procedure: NonNullable<ReturnType<typeof findProcedure>>, handlerId: string): Act[] {
  const { answers, declared } = sampleApplication(procedure);
  const asked = sealText('Đề nghị cho ý kiến về phương án đào đường, hè.');
  const agreed = sealText('Thống nhất với phương án.');
  const way = {
    channel: 'online',
    resultChannel: 'desk',
    receivingAgencyId: agencyId,
    competentAgencyId: agencyId,
  } as const;
  const submission = {
    answers,
    parts: [],
    draftId: null,
    provisionalNumber: newProvisionalNumber(),
    search: 'Nguyễn Thị Lan',
  };
  return [
    {
      who: 'citizen-lan',
      call: { type: 'submit', data: { ...way, declared, revision: 1 } },
      submission,
    },
    { who: 'staff-hanh', call: { type: 'accept', data: { papersChecked: true } } },
    { who: 'staff-hanh', call: { type: 'transfer', data: {} } },
    { who: 'staff-cuong', call: { type: 'assign', data: { handlerId } } },
    {
      who: 'staff-thang',
      call: { type: 'consult', data: { agencyIds: [silent, prompt], question: asked.ref } },
      texts: [asked],
    },
    {
      who: 'staff-chi',
      call: { type: 'answer', data: { agencyId: prompt, answer: 'agreed', opinion: agreed.ref } },
      texts: [agreed],
    },
  ];
}

/** A dossier of last month: of two agencies that were asked one has answered, and the other has let its time pass. */
async function tell(db: Database): Promise<string> {
  const now = await legalNow(db);
  const day = addDays(plainDate(now), -daysAgo);
  const procedure = findProcedure('cable-road-works', day);
  const owner = await actorNamed(db, 'citizen-lan');
  const handler = await actorNamed(db, 'staff-thang');
  if (!procedure || owner.kind === 'system' || handler.kind === 'system') throw new Error('The seed has changed');
  const id = randomUUID();
  const start = newDossier(procedure, id, { ownerId: owner.id, submitterId: owner.id });
  for (const [place, { who, ...act }] of actsOn(procedure, handler.id).entries()) {
    const at: Instant = instantAt(day, `${String(8 + place).padStart(2, '0')}:30`);
    const found = { dossier: (await readDossier(db, id))?.dossier ?? start, now: at };
    const actor = await actorNamed(db, who);
    const outcome = await giveCommand({ db }, { ...act, found, actor, intentId: randomUUID() });
    if (!('done' in outcome)) throw new Error(`${act.call.type}: ${JSON.stringify(outcome)}`);
  }
  return id;
}

const db = openDatabase(process.env.DATABASE_URL ?? '', { max: 2, name: 'silent consultation' });
console.log(await tell(db));
await db.close();
