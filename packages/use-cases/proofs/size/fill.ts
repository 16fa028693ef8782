import { plainDate } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import { type Database, fold, legalNow, listCommunes, loadCalendars, newProvisionalNumber } from '@mot-cua/db';
import { type Random, seededRandom } from '../seeded-random.ts';
import { fillCast } from './cast.ts';
import type { Connection } from './connection.ts';
import { dossiers, entries, numbers, tables } from './copy-sql.ts';
import { insertRows } from './insert-rows.ts';
import { type Invented, inventedPeople } from './invented-people.ts';
import { type Template, templatesOf } from './templates.ts';

export interface Filled {
  readonly dossiers: number;
  readonly templates: number;
  /** How the stories stand: ended, running, lying, refused. */
  readonly stopped: Readonly<Record<string, number>>;
}

const peoplePerDossier = 0.6;
const copiesOfEach = 8;
const portion = 5000;
/** One commune is busier than the others, as one would measure the work of a big one. */
const busy = { agencyId: 'bach-mai', part: 0.06 };
const yearOfDays = 364;

const uuidFrom = (random: Random): string => {
  const hex = Array.from({ length: 8 }, () => random.whole(0, 0xffff).toString(16).padStart(4, '0'));
  return `${hex[0]}${hex[1]}-${hex[2]}-4${hex[3]?.slice(1)}-a${hex[4]?.slice(1)}-${hex[5]}${hex[6]}${hex[7]}`;
};

const numberFrom = (random: Random): string =>
  newProvisionalNumber((size) => Uint8Array.from({ length: size }, () => random.whole(0, 255)));

function placesOf({ procedure: { competence, consultees } }: Template, communes: readonly string[], random: Random) {
  const some = random.chance(busy.part) ? busy.agencyId : random.pick(communes);
  const here = competence.rule === 'agency' ? competence.agencyId : some;
  const others = (consultees ?? communes).filter((id) => id !== here);
  const first = random.pick(others);
  const left = others.filter((id) => id !== first);
  return { here, elsewhere: random.pick(communes.filter((id) => id !== here)), asked: [first, random.pick(left)] };
}

function copyOf(
  template: Template,
  tid: number,
  n: number,
  people: readonly Invented[],
  communes: readonly string[],
  random: Random,
) {
  const owner = random.pick(people);
  const { here, elsewhere, asked } = placesOf(template, communes, random);
  const number = numberFrom(random);
  const other = random.pick(people);
  const content = Object.values(template.answers).filter((answer) => typeof answer === 'string' && answer[0] !== '@');
  const said = [owner.fullName, other.fullName, owner.personalId, number, ...content];
  const words = fold(said.join(' ')).split(' ');
  const named = fold(`${owner.fullName} ${owner.personalId}`);
  return [
    n,
    uuidFrom(random),
    tid,
    owner.id,
    here,
    elsewhere,
    asked,
    number,
    other.fullName,
    named,
    [...new Set(words)],
  ];
}

const templateRow = (template: Template, tid: number) => {
  const { procedure, dossier, tasks, deadlines, entries: told, numbers: drawn, answers, dueAt, closedAt } = template;
  const texts = [dossier, tasks, deadlines, told.length, JSON.stringify(drawn), JSON.stringify(answers)];
  return [tid, procedure.code, procedure.version, ...texts, dueAt, closedAt];
};

const entryRows = ({ entries: told }: Template, tid: number) =>
  told.map((entry, place) => [tid, place + 1, entry, JSON.parse(entry).at]);

async function insertPeople(client: Connection, people: readonly Invented[]): Promise<void> {
  const rows = people.map(({ id, fullName, personalId, sex, birthDate }) => [id, fullName, personalId, sex, birthDate]);
  await insertRows(
    client,
    'person (id, full_name, personal_id, sex, birth_date)',
    ['text', 'text', 'text', 'text', 'text'],
    rows,
  );
}

async function makeCopies(client: Connection, count: number, longest: number): Promise<void> {
  await client.query(numbers);
  for (let from = 0; from < count; from += portion) {
    for (const text of dossiers) await client.query(text, [from, from + portion]);
    for (let seq = 1; seq <= longest; seq++) await client.query(entries, [from, from + portion, seq]);
  }
}

/** Fills a seeded database with demonstration dossiers: real stories of the services, copied with other people and agencies. */
export async function fillWithDossiers(
  db: Database,
  { count, seed }: { count: number; seed: number },
): Promise<Filled> {
  const random = seededRandom(seed);
  const now = await legalNow(db);
  const [calendar] = await loadCalendars(db);
  if (!calendar) throw new Error('No official calendar is stored: run the seed');
  const communes = (await listCommunes(db, plainDate(now))).map(({ id }) => id);
  const templates = templatesOf(
    procedures,
    Math.ceil(count / copiesOfEach),
    { now, days: yearOfDays, calendar },
    random,
  );
  const people = inventedPeople(Math.ceil(count * peoplePerDossier), random);
  const copies = Array.from({ length: count }, (_, n) => {
    const tid = n % templates.length;
    const template = templates[tid];
    if (!template) throw new Error('There is no template');
    return copyOf(template, tid, n, people, communes, random);
  });
  const client = await db.pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query(tables);
    await insertPeople(client, people);
    await insertRows(client, 'size_template', templateTypes, templates.map(templateRow));
    await insertRows(client, 'size_entry', ['int', 'int', 'text', 'timestamptz'], templates.flatMap(entryRows));
    await insertRows(
      client,
      'size_copy (n, id, tid, owner, here, elsewhere, asked, number, other_name, name, words)',
      copyTypes,
      copies,
    );
    await fillCast(client);
    await makeCopies(client, count, Math.max(...templates.map(({ entries: told }) => told.length)));
    await client.query('drop table size_copy, size_template, size_entry, size_number cascade');
    await client.query('reset statement_timeout');
  } finally {
    client.release();
  }
  await db.pool.query('analyze');
  const stopped = Map.groupBy(templates, (template) => template.stopped);
  return {
    dossiers: count,
    templates: templates.length,
    stopped: Object.fromEntries([...stopped].map(([how, all]) => [how, all.length])),
  };
}

const templateTypes = [
  'int',
  'text',
  'text',
  'text',
  'text',
  'text',
  'int',
  'text',
  'text',
  'timestamptz',
  'timestamptz',
];
const copyTypes = ['int', 'uuid', 'int', 'text', 'text', 'text', 'text[]', 'text', 'text', 'text', 'text[]'];
