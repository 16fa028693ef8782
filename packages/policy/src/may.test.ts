import { type Actor, type Facts, type Role, roles } from '@mot-cua/workflow';
import { describe, expect, test } from 'vitest';
import { type Asking, may, mayEnter, type Verdict } from './may.ts';
import { type Policy, policies } from './policies.ts';
import {
  auditingPosts,
  correctedAgencies,
  deskAgencies,
  guardianAgencies,
  headedAgencies,
  keptAgencies,
  moneyAgencies,
  registeredAgencies,
  reportedAgencies,
  resultAgencies,
  takingAgencies,
  visibleAgencies,
} from './visible-agencies.ts';

// Written by hand from the rules in words, not from the table of policies.
// Of a role with one post at a concerned agency:  r = reads dossiers, p = opens papers, w = works, c = takes in at the counter, f = reads figures, a = administers, d = announces days off and working hours, b = reads the books (registers), q = sits at a desk and calls numbers, s = searches the audit, v = revokes results, g = gives work to handlers, t = takes it, m = counts the day's money, o = hands over results, e = reads petitions, k = screens them, n = answers them, u = publishes answers, h = looks at past moments, i = plans and carries out inspections, l = notes who acts for a child, x = sees to errors in results, y = prepares their correction, z = approves it, P = sees the versions of procedures, W = words drafts and letters, T = sees the tree of agencies, E = edits it, R = releases own signatures, C = sees and ends certificates, X = answers what citizens ask to have erased.
const rights: Record<Role, string> = {
  applicant: '',
  receptionClerk: 'rpwcbql',
  resultClerk: 'rpwbqo',
  cashier: 'rwqm',
  divisionHead: 'rpwfbgekni',
  handler: 'rpwtixy',
  approvingLeader: 'rpwfbvenuxzR',
  documentClerk: 'rpwbxy',
  inspector: 'rpwi',
  consultee: 'rpw',
  supervisor: 'rfdbseknuhPW',
  systemAdmin: 'asPWTECX',
  system: '',
};

const needs = {
  workList: 'r',
  staffDossier: 'r',
  staffFile: 'p',
  pastMoments: 'h',
  staffDossierActs: 'w',
  revokeResult: 'v',
  corrections: 'x',
  correction: 'x',
  prepareCorrection: 'y',
  approveCorrection: 'z',
  counter: 'c',
  counterDraft: 'c',
  counterDossier: 'c',
  reports: 'f',
  registers: 'b',
  audit: 's',
  administer: 'a',
  announceDays: 'd',
  announceHours: 'd',
  callTickets: 'q',
  allotWork: 'g',
  takeWork: 't',
  results: 'o',
  money: 'm',
  petitions: 'e',
  screenPetitions: 'k',
  answerPetitions: 'n',
  publishPetitions: 'u',
  inspections: 'i',
  procedures: 'P',
  editWords: 'W',
  agencies: 'T',
  editAgencies: 'E',
  guardians: 'l',
  handOvers: 'c',
  signResults: 'R',
  certificates: 'C',
  erasures: 'X',
} as const;

const aboutDossier: readonly Policy[] = [
  ...(['staffDossier', 'pastMoments', 'staffFile', 'staffDossierActs', 'revokeResult', 'counterDossier'] as const),
  ...(['correction', 'prepareCorrection', 'approveCorrection'] as const),
];
const sureInOwnName: readonly Policy[] = ['ownProfile', 'giveAuthority'];
const ownNameOnly: readonly Policy[] = [...sureInOwnName, 'ownPetitions'];
const sureOnly: readonly Policy[] = ['apply', 'ownDraft', 'ownDossierActs', 'ownPapers', 'actFor', ...sureInOwnName];
const aboutOneself: readonly Policy[] = ['citizen', 'apply', 'ownPapers', 'ownNotices', 'actFor', ...ownNameOnly];
const all = Object.keys(policies) as Policy[];

const facts = {
  ownerId: 'owner',
  submitterId: 'submitter',
  receivingAgencyId: 'receiving',
  competentAgencyId: 'competent',
  consultations: [{ agencyId: 'consulted' }],
} as unknown as Facts;
const about = { facts, draftOwnerId: 'owner', procedureCode: 'this' };
const atCounter = { draftOwnerId: 'owner', draftSubmitterId: 'submitter', draftAgencyId: 'receiving' };
const shown = (policy: Policy) => (policy === 'counterDraft' ? atCounter : about);

const places = ['receiving', 'competent', 'consulted', 'elsewhere'];
const people = [null, 'owner', 'submitter', 'stranger'];

function expectedOfStaff(policy: Policy, role: Role, place: string, person: string | null): Verdict {
  if (policy === 'public' || policy === 'staff') return 'yes';
  const need = (needs as Partial<Record<Policy, string>>)[policy];
  if (!need || !rights[role].includes(need)) return 'no';
  const isParty = person === 'owner' || person === 'submitter';
  if (policy === 'counterDraft') return place === 'receiving' && !isParty ? 'yes' : 'no';
  if (policy === 'counterDossier' && place !== 'receiving') return 'no';
  if (!aboutDossier.includes(policy)) return 'yes';
  if (isParty) return 'no';
  return place === 'elsewhere' ? 'no' : 'yes';
}

/** For whom somebody acts and in what: nobody, the owner or a stranger; everything, this procedure, or another. */
const mandates = [
  undefined,
  ...['owner', 'stranger'].flatMap((ownerId) =>
    [null, ['this'], ['other', 'this'], ['other'], []].map((procedures) => ({ id: 'm', ownerId, procedures })),
  ),
];

function expectedOfCitizen(
  policy: Policy,
  id: string,
  assurance: number,
  mandate: (typeof mandates)[number] | undefined,
): Verdict {
  if (policy === 'public') return 'yes';
  if (policy === 'staff' || policy in needs) return 'no';
  if (mandate && ownNameOnly.includes(policy)) return 'no';
  if (sureOnly.includes(policy) && assurance < 2) return 'signIn';
  if (aboutOneself.includes(policy)) return 'yes';
  if (!mandate) return id === 'owner' ? 'yes' : 'no';
  const reaches = mandate.procedures === null || mandate.procedures.includes('this');
  return mandate.ownerId === 'owner' && reaches ? 'yes' : 'no';
}

describe('the whole matrix of rights', () => {
  test('staff: every policy, role, place and person', () => {
    let cells = 0;
    for (const policy of all)
      for (const role of roles)
        for (const agencyId of places)
          for (const personId of people) {
            const asking: Asking = { kind: 'staff', id: 's', personId, posts: [{ agencyId, roles: [role] }] };
            const cell = `${policy}: ${role} at ${agencyId}, person ${personId}`;
            expect(`${cell} ${may(policy, asking, shown(policy))}`).toBe(
              `${cell} ${expectedOfStaff(policy, role, agencyId, personId)}`,
            );
            cells++;
          }
    expect(cells).toBe(51 * 13 * 4 * 4);
  });

  test('citizens: every policy, relation, assurance and mandate', () => {
    let cells = 0;
    for (const policy of all)
      for (const id of ['owner', 'submitter', 'stranger'])
        for (const assurance of [undefined, 1, 2, 3] as const)
          for (const mandate of mandates) {
            const asking: Asking = { kind: 'citizen', id, assurance, mandate };
            const cell = `${policy}: ${id} known at ${assurance}, for ${mandate?.ownerId} in ${mandate?.procedures}`;
            expect(`${cell} ${may(policy, asking, about)}`).toBe(
              `${cell} ${expectedOfCitizen(policy, id, assurance ?? 1, mandate)}`,
            );
            cells++;
          }
    expect(cells).toBe(51 * 3 * 4 * 11);
  });

  test('somebody unknown is asked to sign in everywhere but on public pages', () => {
    for (const policy of all) expect(may(policy, null, about)).toBe(policy === 'public' ? 'yes' : 'signIn');
  });

  test('the worker uses no route', () => {
    const worker: Actor = { kind: 'system', id: 'system' };
    for (const policy of all) expect(may(policy, worker, about)).toBe(policy === 'public' ? 'yes' : 'no');
  });
});

const staff = (...posts: Extract<Actor, { kind: 'staff' }>['posts']): Asking => ({
  kind: 'staff',
  id: 's',
  personId: null,
  posts,
});

describe('roles do not add up across agencies', () => {
  const split = staff(
    { agencyId: 'receiving', roles: ['systemAdmin'] },
    { agencyId: 'elsewhere', roles: ['handler', 'approvingLeader'] },
  );

  test('an administrator here who is a handler elsewhere sees no dossier here', () => {
    for (const policy of aboutDossier) expect(may(policy, split, about)).toBe('no');
  });

  test('and lists only the agency where he works', () => {
    expect(visibleAgencies(split)).toEqual(['elsewhere']);
  });

  test('and the audit is searched only where one administers', () => {
    expect(auditingPosts(split)).toEqual([{ agencyId: 'receiving', role: 'systemAdmin' }]);
    expect(auditingPosts({ kind: 'citizen', id: 'owner' })).toEqual([]);
    expect(keptAgencies(split)).toEqual(['receiving']);
  });

  test('and figures are read only where one heads, leads or supervises', () => {
    expect(reportedAgencies(split)).toEqual(['elsewhere']);
    expect(deskAgencies(split)).toEqual([]);
    const cashier = staff({ agencyId: 'receiving', roles: ['handler', 'cashier'] });
    expect(reportedAgencies(cashier)).toEqual([]);
    expect(deskAgencies(cashier)).toEqual(['receiving']);
    expect(resultAgencies(cashier)).toEqual([]);
    expect([moneyAgencies(cashier), moneyAgencies(split)]).toEqual([['receiving'], []]);
  });

  test('and work is given only where one heads, and taken only where one handles', () => {
    const head = staff(
      { agencyId: 'receiving', roles: ['divisionHead'] },
      { agencyId: 'elsewhere', roles: ['handler'] },
    );
    expect(headedAgencies(head)).toEqual(['receiving']);
    expect(takingAgencies(head)).toEqual(['elsewhere']);
  });

  test('a dossier redirected to another agency is no longer seen by the first', () => {
    const clerk = staff({ agencyId: 'receiving', roles: ['receptionClerk'] });
    const moved = { ...facts, receivingAgencyId: 'elsewhere', competentAgencyId: 'elsewhere' };
    expect(may('staffDossier', clerk, { facts: moved })).toBe('no');
  });
});

describe('an agency that took over from others', () => {
  const heir = staff({ agencyId: 'elsewhere', roles: ['handler', 'divisionHead'], succeeds: ['competent'] });

  test('reads what they closed, and does nothing on it', () => {
    expect(may('staffDossier', heir, about)).toBe('yes');
    expect(may('staffFile', heir, about)).toBe('yes');
    expect(may('staffDossierActs', heir, about)).toBe('no');
  });

  test('revokes what they issued, through its own leader', () => {
    const leader = staff({ agencyId: 'elsewhere', roles: ['approvingLeader'], succeeds: ['competent'] });
    expect(may('revokeResult', leader, about)).toBe('yes');
    expect(may('revokeResult', heir, about)).toBe('no');
  });

  test('sets right what they issued, through its own people', () => {
    const of = (role: Role) => staff({ agencyId: 'elsewhere', roles: [role], succeeds: ['competent'] });
    expect(may('prepareCorrection', of('documentClerk'), about)).toBe('yes');
    expect(may('approveCorrection', of('approvingLeader'), about)).toBe('yes');
    expect(may('approveCorrection', of('documentClerk'), about)).toBe('no');
    expect(correctedAgencies(of('documentClerk'))).toEqual(['elsewhere', 'competent']);
    expect(correctedAgencies(of('cashier'))).toEqual([]);
  });

  test('finds it, and counts it no more', () => {
    expect(visibleAgencies(heir)).toEqual(['elsewhere', 'competent']);
    expect(reportedAgencies(heir)).toEqual(['elsewhere']);
  });

  test('keeps its registers', () => {
    expect(registeredAgencies(heir)).toEqual(['elsewhere', 'competent']);
    expect(registeredAgencies(staff({ agencyId: 'elsewhere', roles: ['handler'] }))).toEqual([]);
    const clerk = staff({ agencyId: 'elsewhere', roles: ['receptionClerk'], succeeds: ['competent'] });
    expect([guardianAgencies(clerk), guardianAgencies(heir)]).toEqual([['elsewhere', 'competent'], []]);
  });
});

describe('somebody who stands in for another', () => {
  const standsIn = (personId: string) =>
    staff(
      { agencyId: 'elsewhere', roles: ['handler'] },
      { agencyId: 'competent', roles: ['approvingLeader'], onBehalfOf: { id: 'leader', personId } },
    );

  test('may what the post may', () => {
    for (const policy of aboutDossier.filter(
      (each) => !['counterDossier', 'pastMoments', 'prepareCorrection'].includes(each),
    ))
      expect(may(policy, standsIn('stranger'), about)).toBe('yes');
    expect(reportedAgencies(standsIn('stranger'))).toEqual(['competent']);
  });

  test('sees and does nothing on what its holder is a party to', () => {
    for (const policy of aboutDossier) expect(may(policy, standsIn('owner'), about)).toBe('no');
  });
});

describe('it fails closed', () => {
  test('nothing shown, nothing allowed', () => {
    const head = staff({ agencyId: 'competent', roles: ['divisionHead'] });
    expect(may('staffDossier', head)).toBe('no');
    expect(may('ownDossier', { kind: 'citizen', id: 'owner' })).toBe('no');
    expect(may('ownDraft', { kind: 'citizen', id: 'owner', assurance: 2 })).toBe('no');
    expect(may('counterDraft', staff({ agencyId: 'receiving', roles: ['receptionClerk'] }))).toBe('no');
  });

  test('what a counter began is in nobody else’s hands, not even the owner’s, and what a citizen began in no counter’s', () => {
    const clerk = staff({ agencyId: 'receiving', roles: ['receptionClerk'] });
    expect(may('ownDraft', { kind: 'citizen', id: 'owner', assurance: 2 }, atCounter)).toBe('no');
    expect(may('counterDraft', clerk, { draftOwnerId: 'owner', draftAgencyId: null })).toBe('no');
  });

  test('what is not said to be of a procedure is out of reach of a mandate for some', () => {
    const { procedureCode: _, ...unsaid } = about;
    const some = { id: 'm', ownerId: 'owner', procedures: ['this'] };
    const asking: Asking = { kind: 'citizen', id: 'submitter', assurance: 2, mandate: some };
    for (const policy of ['ownDraft', 'ownDossier', 'ownDossierActs'] as const) {
      expect(may(policy, asking, unsaid)).toBe('no');
      expect(may(policy, { ...asking, mandate: { ...some, procedures: null } }, unsaid)).toBe('yes');
    }
  });

  test('a member of staff without a post may enter nowhere', () => {
    for (const policy of all.filter((name) => name !== 'public')) expect(mayEnter(policy, staff())).toBe('no');
  });

  test('lists of citizens, strangers and the worker are empty', () => {
    expect(visibleAgencies(null)).toEqual([]);
    expect(visibleAgencies({ kind: 'citizen', id: 'owner' })).toEqual([]);
    expect(visibleAgencies({ kind: 'system', id: 'system' })).toEqual([]);
  });

  test('an agency is listed once', () => {
    const twice = staff(
      { agencyId: 'a', roles: ['handler'] },
      { agencyId: 'b', roles: ['supervisor'] },
      { agencyId: 'a', roles: ['cashier'] },
    );
    expect(visibleAgencies(twice)).toEqual(['a', 'b']);
  });
});
