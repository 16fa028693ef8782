import type { Role } from '@mot-cua/workflow';
import type { PolicyRule } from './policy-rule.ts';

const workingRoles = [
  'receptionClerk',
  'resultClerk',
  'cashier',
  'divisionHead',
  'handler',
  'approvingLeader',
  'documentClerk',
  'inspector',
  'consultee',
] as const satisfies readonly Role[];

const readingRoles = [...workingRoles, 'supervisor'] as const satisfies readonly Role[];

// A cashier needs the amount and a supervisor the dates: neither needs the papers that people hand in.
const paperRoles = workingRoles.filter((role) => role !== 'cashier');

/** What staff may do and see of dossiers, and at the desk that takes them in. */
export const dossierPolicies = {
  staff: { realm: 'staff', about: 'nothing', does: 'reads', sentence: 'A member of staff with a post.' },
  workList: {
    realm: 'staff',
    roles: readingRoles,
    about: 'nothing',
    does: 'reads',
    sentence: 'Staff who work on dossiers, and supervisors, see the lists of their own agencies.',
  },
  staffDossier: {
    realm: 'staff',
    roles: readingRoles,
    about: 'dossier',
    does: 'reads',
    sentence:
      'Staff see a dossier that their agency, or one that it took over from, receives, decides or is consulted on, unless it is their own.',
  },
  pastMoments: {
    realm: 'staff',
    roles: ['supervisor'],
    about: 'dossier',
    does: 'reads',
    sentence: 'A supervisor goes back along the journal of a dossier and sees what each role could do at each moment.',
  },
  staffFile: {
    realm: 'staff',
    roles: paperRoles,
    about: 'dossier',
    does: 'reads',
    sentence: 'Those who check, decide or hand over open the papers; the cashier and the supervisor do not.',
  },
  staffDossierActs: {
    realm: 'staff',
    roles: workingRoles,
    about: 'dossier',
    does: 'acts',
    sentence: 'Staff of these agencies give commands, never on their own dossier; each command asks for its own role.',
  },
  revokeResult: {
    realm: 'staff',
    roles: ['approvingLeader'],
    about: 'dossier',
    does: 'acts',
    forPredecessors: true,
    sentence:
      'A leader of the agency that issued a result, or of the one that took over from it, revokes it; never their own.',
  },
  corrections: {
    realm: 'staff',
    roles: ['handler', 'documentClerk', 'approvingLeader'],
    about: 'nothing',
    does: 'reads',
    sentence:
      'Handlers, document clerks and leaders see which results of their own agencies, and of those taken over from, are to be corrected.',
  },
  correction: {
    realm: 'staff',
    roles: ['handler', 'documentClerk', 'approvingLeader'],
    about: 'dossier',
    does: 'acts',
    forPredecessors: true,
    sentence:
      'Those of the agency that issued a result, or of the one that took over from it, look at an error in it and refuse to correct it; never their own.',
  },
  prepareCorrection: {
    realm: 'staff',
    roles: ['handler', 'documentClerk'],
    about: 'dossier',
    does: 'acts',
    forPredecessors: true,
    sentence: 'Its handlers and document clerks prepare what is to stand in the result; never in their own.',
  },
  approveCorrection: {
    realm: 'staff',
    roles: ['approvingLeader'],
    about: 'dossier',
    does: 'acts',
    forPredecessors: true,
    sentence: 'A leader of that agency approves a correction that somebody else prepared; never of their own.',
  },
  counter: {
    realm: 'staff',
    roles: ['receptionClerk'],
    about: 'nothing',
    does: 'acts',
    sentence: 'A reception clerk takes in the dossier of a person who has come to the counter.',
  },
  handOvers: {
    realm: 'staff',
    roles: ['receptionClerk'],
    about: 'nothing',
    does: 'reads',
    sentence: 'A reception clerk sees and prints what their own agency gave over to others on a day.',
  },
  guardians: {
    realm: 'staff',
    roles: ['receptionClerk'],
    about: 'nothing',
    does: 'acts',
    sentence:
      'A reception clerk of a commune notes who acts for a child, on seeing the paper that says so, and ends it; never of their own.',
  },
  counterDraft: {
    realm: 'staff',
    roles: ['receptionClerk'],
    about: 'draft',
    does: 'acts',
    sentence:
      'The reception clerks of a counter fill in and hand in what was begun there, never their own; the applicant does not.',
  },
  counterDossier: {
    realm: 'staff',
    roles: ['receptionClerk'],
    about: 'dossier',
    does: 'acts',
    at: 'receiving',
    sentence:
      'The reception clerks of the agency that took a dossier in hand in there what was asked for and propose another case, never on their own.',
  },
} as const satisfies Readonly<Record<string, PolicyRule>>;
