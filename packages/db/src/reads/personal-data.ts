import type { Database } from '../database.ts';
import { select } from '../select.ts';

interface Section {
  /** What sorts before every key. */
  first: string;
  /** Of the person `$1` what comes after the key `$2`, as `key` and `row`. */
  text: string;
}

const noUuid = '00000000-0000-0000-0000-000000000000';
const papers = `(select json_agg(json_build_object('paper', p.paper, 'name', p.name, 'size', f.size, 'type', f.mime,
    'sha256', p.sha256, 'addedAt', p.added_at, 'replacedAt', p.superseded_at) order by p.added_at, p.id)
  from dossier_part p join stored_file f using (sha256) where p.dossier_id = d.id)`;

const issued = `(select json_agg(json_build_object('kind', i.kind, 'title', i.title, 'number', i.number,
    'sha256', i.sha256, 'issuedAt', i.created_at) order by i.created_at, i.id)
  from issued_paper i where i.dossier_id = d.id
  and (i.kind <> 'result' or d.delivery not in ('notReady', 'preparing')))`;

const course = `(select json_agg(json_build_object('at', e.at, 'what', e.type, 'role', e.actor_role, 'agency', a.name_vi)
    order by e.seq)
  from dossier_event e left join agency a on a.id = e.agency_id where e.dossier_id = d.id)`;

const payments = `(select json_agg(json_build_object('amount', o.amount, 'status', o.status, 'begunAt', o.created_at,
    'settledAt', o.settled_at) order by o.created_at, o.ref) from payment_order o where o.dossier_id = d.id)`;

const answers = `(select json_agg(x.answers order by x.revision) from dossier_answers x where x.dossier_id = d.id)`;

const rating = `(select json_build_object('overall', r.overall, 'convenience', r.convenience, 'punctuality',
    r.punctuality, 'attitude', r.attitude, 'remark', r.remark, 'ratedAt', r.rated_at)
  from rating r where r.dossier_id = d.id and r.person_id = $1)`;

const messages = `(select json_agg(json_build_object('at', m.at, 'fromAgency', a.name_vi, 'text', m.body) order by m.seq)
  from dossier_message m left join agency a on a.id = m.agency_id where m.dossier_id = d.id)`;

const visit = `(select json_build_object('day', to_char(v.day, 'YYYY-MM-DD'), 'hour', v.hour, 'remindedAt', v.reminded_at)
  from appointment v where v.dossier_id = d.id)`;

const photographs = `(select json_agg(json_build_object('inspectedAt', f.at, 'name', f.name, 'sha256', f.sha256,
    'addedAt', f.added_at) order by f.added_at, f.id) from inspection_photo f where f.dossier_id = d.id)`;

const proposals = `(select json_agg(json_build_object('proposedAt', q.proposed_at, 'answers', q.answers, 'reason', q.reason,
    'declinedAt', q.declined_at) order by q.proposed_at, q.id) from case_proposal q where q.dossier_id = d.id)`;
const correctionFiles = `(select json_agg(json_build_object('name', c.name, 'sha256', c.sha256, 'addedAt', c.added_at)
    order by c.added_at, c.id) from correction_proof c where c.dossier_id = d.id)`;

const sections = {
  dossiers: {
    first: noUuid,
    text: `select d.id::text as key, json_build_object('id', d.id, 'service', d.procedure_code, 'version',
        d.procedure_version, 'receiptNumber', d.provisional_number, 'code', d.code, 'isOwner', d.owner_id = $1,
        'receivingAgency', r.name_vi, 'competentAgency', c.name_vi, 'state', d.handling, 'payment', d.payment,
        'delivery', d.delivery, 'submittedAt', d.submitted_at, 'acceptedAt', d.accepted_at, 'dueAt', d.due_at,
        'settledAt', d.settled_at, 'closedAt', d.closed_at, 'answers', ${answers}, 'papers', ${papers},
        'issuedPapers', ${issued}, 'payments', ${payments}, 'course', ${course}, 'rating', ${rating},
        'messages', ${messages}, 'visit', ${visit}, 'proposedCases', ${proposals}, 'photographs', ${photographs},
        'correctionFiles', ${correctionFiles}) as row
      from dossier d left join agency r on r.id = d.receiving_agency_id left join agency c on c.id = d.competent_agency_id
      where d.owner_id = $1 and d.id > $2::uuid order by d.id limit $3`,
  },
  drafts: {
    first: noUuid,
    text: `select d.id::text as key, json_build_object('id', d.id, 'service', d.procedure_code, 'version',
        d.procedure_version, 'answers', d.answers, 'notSentYet',
        (select json_object_agg(y.page, y.raw) from draft_typed y where y.draft_id = d.id),
        'changedAt', d.updated_at, 'keptUntil', d.expires_at, 'papers',
        (select json_agg(json_build_object('paper', p.paper, 'name', p.name, 'sha256', p.sha256, 'addedAt', p.added_at)
          order by p.added_at, p.id) from draft_part p where p.draft_id = d.id)) as row
      from draft d where d.person_id = $1 and d.id > $2::uuid order by d.id limit $3`,
  },
  notices: {
    first: noUuid,
    text: `select id::text as key, json_build_object('dossier', dossier_id, 'kind', kind, 'at', created_at, 'readAt',
        read_at, 'mailedAt', mailed_at) as row
      from notice where person_id = $1 and id > $2::uuid order by id limit $3`,
  },
  paperNotes: {
    first: '',
    text: `select sha256 as key, json_build_object('sha256', sha256, 'validUntil', to_char(expires_on, 'YYYY-MM-DD')) as row
      from kept_paper where person_id = $1 and sha256 > $2 order by sha256 limit $3`,
  },
  sharedLinks: {
    first: noUuid,
    text: `select id::text as key, json_build_object('paper', paper_id, 'madeAt', created_at, 'until', expires_at,
        'endedAt', ended_at, 'opened', opened) as row
      from result_share where person_id = $1 and id > $2::uuid order by id limit $3`,
  },
  petitions: {
    first: noUuid,
    text: `select q.id::text as key, json_build_object('code', q.code, 'kind', q.kind, 'agency', a.name_vi, 'about',
        q.about_whom, 'dossier', q.dossier_code, 'text', q.body, 'publicity', q.publicity, 'state', q.state, 'sentAt',
        q.sent_at, 'ground', q.ground, 'answer', q.answer, 'answeredAt', q.answered_at, 'publishedAt', q.published_at) as row
      from petition q join agency a on a.id = q.agency_id
      where q.person_id = $1 and q.id > $2::uuid order by q.id limit $3`,
  },
  authority: {
    first: noUuid,
    text: `select m.id::text as key, json_build_object('given', m.principal_id = $1, 'by', p.full_name, 'to',
        m.representative_name, 'services', m.procedures, 'from', m.valid_from, 'until', m.valid_to, 'givenAt', m.granted_at,
        'acceptedAt', m.accepted_at, 'endedAt', m.ended_at) as row
      from mandate m join person p on p.id = m.principal_id
      where (m.principal_id = $1 or m.representative_id = $1) and m.id > $2::uuid order by m.id limit $3`,
  },
  erasures: {
    first: noUuid,
    text: `select r.id::text as key, json_build_object('code', r.code, 'asked', r.items, 'why', r.reason, 'sentAt', r.sent_at,
        'dueAt', r.due_at, 'answeredAt', r.answered_at, 'answers', (select json_agg(json_build_object('what', a.item,
          'erased', a.erased, 'keptBecause', a.ground)) from erasure_answer a where a.request_id = r.id)) as row
      from erasure_request r where r.person_id = $1 and r.id > $2::uuid order by r.id limit $3`,
  },
  accesses: {
    first: '0',
    text: `select l.id::text as key, json_build_object('at', l.at, 'who', coalesce(s.full_name, p.full_name), 'role',
        l.actor_role, 'agency', a.name_vi, 'what', l.what, 'dossier', l.dossier_id) as row
      from (
        select l.* from dossier d join access_log l on l.dossier_id = d.id where d.owner_id = $1
        union all select * from access_log where person_id = $1
      ) l left join staff s on s.id = l.actor_id left join person p on p.id = l.actor_id
      left join agency a on a.id = l.agency_id
      where l.id > $2::bigint order by l.id limit $3`,
  },
} as const satisfies Record<string, Section>;

export type PersonalSection = keyof typeof sections;

/** All rows of one kind that are kept of a person, a page of them in memory at a time. */
async function* rowsOf(db: Database, name: PersonalSection, personId: string, most: number): AsyncGenerator<unknown> {
  const { first, text } = sections[name];
  let after: string | undefined = first;
  while (after !== undefined) {
    const page: { key: string; row: unknown }[] = await select(db, `personal-${name}`, text, [personId, after, most]);
    yield* page.map(({ row }) => row);
    after = page.length < most ? undefined : page.at(-1)?.key;
  }
}

/** Everything that is kept of a person besides who they are: each kind with its rows, read page by page. */
export const personalData = (
  db: Database,
  personId: string,
  { most = 100 }: { most?: number } = {},
): { section: PersonalSection; rows: AsyncGenerator<unknown> }[] =>
  (Object.keys(sections) as PersonalSection[]).map((section) => ({
    section,
    rows: rowsOf(db, section, personId, most),
  }));
