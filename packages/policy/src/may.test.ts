import { type Actor, type Facts, type Role, roles } from '@mot-cua/workflow';
import { describe, expect, test } from 'vitest';
import { type Asking, may, mayEnter, type Verdict } from './may.ts';
import { type Policy, policies } from './policies.ts';
import {
  auditingPosts,
  deskAgencies,
  registeredAgencies,
  reportedAgencies,
  visibleAgencies,
} from './visible-agencies.ts';

// Written by hand from the rules in words, not from the table of policies.
// Of a role with one post at a concerned agency:  r = reads dossiers, p = opens papers, w = works, c = takes in at the counter, f = reads figures, a = administers, d = announces days off, b = reads the books (registers), q = sits at a desk and calls numbers, s = searches the audit, v = plans and carries out inspections.
const rights: Record<Role, string> = {
  applicant: '',
  receptionClerk: 'rpwcbq',
  resultClerk: 'rpwbq',
  cashier: 'rwq',
  divisionHead: 'rpwfbv',
  handler: 'rpwv',
  approvingLeader: 'rpwfb',
  documentClerk: 'rpwb',
  inspector: 'rpwv',
  consultee: 'rpw',
  supervisor: 'rfdbs',
  systemAdmin: 'as',
  system: '',
};

const needs = {
  workList: 'r',
  staffDossier: 'r',
  staffFile: 'p',
  staffDossierActs: 'w',
  counter: 'c',
  counterDraft: 'c',
  reports: 'f',
  registers: 'b',
  audit: 's',
  administer: 'a',
  announceDays: 'd',
  callTickets: 'q',
  inspections: 'v',
} as const;

const aboutDossier: readonly Policy[] = ['staffDossier', 'staffFile', 'staffDossierActs'];
const sureOnly: readonly Policy[] = ['apply', 'ownDraft', 'ownDossierActs', 'ownPapers', 'ownProfile'];
const aboutOneself: readonly Policy[] = ['citizen', 'apply', 'ownPapers', 'ownProfile', 'ownNotices'];
const all = Object.keys(policies) as Policy[];

const facts = {
  ownerId: 'owner',
  submitterId: 'submitter',
  receivingAgencyId: 'receiving',
  competentAgencyId: 'competent',
  consultations: [{ agencyId: 'consulted' }],
} as unknown as Facts;
const about = { facts, draftOwnerId: 'owner' };
const atCounter = { draftOwnerId: 'owner', draftAgencyId: 'receiving' };
const shown = (policy: Policy) => (policy === 'counterDraft' ? atCounter : about);

const places = ['receiving', 'competent', 'consulted', 'elsewhere'];
const people = [null, 'owner', 'submitter', 'stranger'];

function expectedOfStaff(policy: Policy, role: Role, place: string, person: string | null): Verdict {
  if (policy === 'public' || policy === 'staff') return 'yes';
  const need = (needs as Partial<Record<Policy, string>>)[policy];
  if (!need || !rights[role].includes(need)) return 'no';
  if (policy === 'counterDraft') return place === 'receiving' && person !== 'owner' ? 'yes' : 'no';
  if (!aboutDossier.includes(policy)) return 'yes';
  if (person === 'owner' || person === 'submitter') return 'no';
  return place === 'elsewhere' ? 'no' : 'yes';
}

function expectedOfCitizen(policy: Policy, id: string, assurance: number): Verdict {
  if (policy === 'public') return 'yes';
  if (policy === 'staff' || policy in needs) return 'no';
  if (sureOnly.includes(policy) && assurance < 2) return 'signIn';
  if (aboutOneself.includes(policy)) return 'yes';
  if (policy === 'ownDraft') return id === 'owner' ? 'yes' : 'no';
  return id === 'owner' || id === 'submitter' ? 'yes' : 'no';
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
    expect(cells).toBe(23 * 13 * 4 * 4);
  });

  test('citizens: every policy, relation and assurance', () => {
    for (const policy of all)
      for (const id of ['owner', 'submitter', 'stranger'])
        for (const assurance of [undefined, 1, 2, 3] as const) {
          const asking: Asking = { kind: 'citizen', id, assurance };
          const cell = `${policy}: ${id} known at ${assurance}`;
          expect(`${cell} ${may(policy, asking, about)}`).toBe(
            `${cell} ${expectedOfCitizen(policy, id, assurance ?? 1)}`,
          );
        }
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
  });

  test('and figures are read only where one heads, leads or supervises', () => {
    expect(reportedAgencies(split)).toEqual(['elsewhere']);
    expect(deskAgencies(split)).toEqual([]);
    const cashier = staff({ agencyId: 'receiving', roles: ['handler', 'cashier'] });
    expect(reportedAgencies(cashier)).toEqual([]);
    expect(deskAgencies(cashier)).toEqual(['receiving']);
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

  test('finds it, and counts it no more', () => {
    expect(visibleAgencies(heir)).toEqual(['elsewhere', 'competent']);
    expect(reportedAgencies(heir)).toEqual(['elsewhere']);
  });

  test('keeps its registers', () => {
    expect(registeredAgencies(heir)).toEqual(['elsewhere', 'competent']);
    expect(registeredAgencies(staff({ agencyId: 'elsewhere', roles: ['handler'] }))).toEqual([]);
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
