import type { Role } from '@mot-cua/workflow';

/** How surely the person is known: 1 a password, 2 an electronic identity of level 2 or a second factor, 3 confirmed again just now. */
export type Assurance = 1 | 2 | 3;

export interface PolicyRule {
  /** Who may come at all. */
  readonly realm: 'anyone' | 'citizen' | 'staff';
  /** How surely the person must be known; 1 unless it says more. */
  readonly assurance?: Assurance;
  /** Staff need one of these roles; for a dossier, at an agency that has to do with it. */
  readonly roles?: readonly Role[];
  /** What must be shown to be theirs, or their agency's. */
  readonly about: 'nothing' | 'draft' | 'dossier';
  readonly does: 'reads' | 'acts';
  /** It acts for agencies that it took over from, too: on what was closed before it was there. */
  readonly forPredecessors?: true;
  /** Nobody does it for somebody else, whatever authority they hold. */
  readonly inOwnName?: true;
  /** Only the agency that takes the dossier in, not every one that has to do with it. */
  readonly at?: 'receiving';
  /** The rule in words, for the printed table of rights. */
  readonly sentence: string;
}

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

/** The one table of who may do and see what. Every route names a line of it. */
export const policies = {
  public: { realm: 'anyone', about: 'nothing', does: 'reads', sentence: 'Anybody, signed in or not.' },
  citizen: { realm: 'citizen', about: 'nothing', does: 'reads', sentence: 'A citizen who is signed in.' },
  apply: {
    realm: 'citizen',
    assurance: 2,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen with an electronic identity of level 2 begins an application.',
  },
  ownDraft: {
    realm: 'citizen',
    assurance: 2,
    about: 'draft',
    does: 'acts',
    sentence:
      'Only the citizen whose draft it is, or who acts for them by a mandate that reaches it, sees, changes and hands it in.',
  },
  ownDossier: {
    realm: 'citizen',
    about: 'dossier',
    does: 'reads',
    sentence: 'The owner, or who acts for them by a mandate that reaches it, follows a dossier and fetches its result.',
  },
  ownDossierActs: {
    realm: 'citizen',
    assurance: 2,
    about: 'dossier',
    does: 'acts',
    sentence:
      'The owner, or who acts for them by a mandate that reaches it, supplements, pays for, withdraws and rates a dossier.',
  },
  ownPapers: {
    realm: 'citizen',
    assurance: 2,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen sees, dates and uses again the papers they handed in and the results they were given.',
  },
  ownProfile: {
    realm: 'citizen',
    assurance: 2,
    inOwnName: true,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen sees what the city keeps about them, says where to be told things, and takes it all away.',
  },
  actFor: {
    realm: 'citizen',
    assurance: 2,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen chooses for whom to act, among those whose authority they hold, and stops.',
  },
  giveAuthority: {
    realm: 'citizen',
    assurance: 2,
    inOwnName: true,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen gives authority, takes it on, and ends it, in their own name only.',
  },
  ownNotices: {
    realm: 'citizen',
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen reads the notices about the dossiers they handed in, and marks them as read.',
  },
  ownPetitions: {
    realm: 'citizen',
    inOwnName: true,
    about: 'nothing',
    does: 'reads',
    sentence: 'A citizen follows the petitions that they wrote while signed in.',
  },
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
  reports: {
    realm: 'staff',
    roles: ['divisionHead', 'approvingLeader', 'supervisor'],
    about: 'nothing',
    does: 'reads',
    sentence:
      'Heads, leaders and supervisors read the figures of their own agencies and of those below, without names.',
  },
  registers: {
    realm: 'staff',
    roles: ['receptionClerk', 'resultClerk', 'documentClerk', 'divisionHead', 'approvingLeader', 'supervisor'],
    about: 'nothing',
    does: 'reads',
    sentence:
      'The desk, the document clerk, heads, leaders and supervisors read the registers of their own agencies and of those taken over from.',
  },
  audit: {
    realm: 'staff',
    roles: ['supervisor', 'systemAdmin'],
    about: 'nothing',
    does: 'reads',
    sentence:
      'Supervisors and administrators search who did and opened what at their own agencies and those below, without names of applicants.',
  },
  procedures: {
    realm: 'staff',
    roles: ['supervisor', 'systemAdmin'],
    about: 'nothing',
    does: 'reads',
    sentence:
      'Supervisors and administrators see the published versions of every procedure and how many open dossiers stand on each; nobody publishes there.',
  },
  announceDays: {
    realm: 'staff',
    roles: ['supervisor'],
    about: 'nothing',
    does: 'acts',
    sentence: 'A supervisor of the city announces days off: the dates of all open dossiers are counted anew.',
  },
  callTickets: {
    realm: 'staff',
    roles: ['receptionClerk', 'resultClerk', 'cashier'],
    about: 'nothing',
    does: 'acts',
    sentence: 'Those who sit at a desk of their own agency open it, give queue numbers and call the next.',
  },
  allotWork: {
    realm: 'staff',
    roles: ['divisionHead'],
    about: 'nothing',
    does: 'acts',
    sentence: 'A head sees which handler of their own agency has what in hand, and gives it to another.',
  },
  takeWork: {
    realm: 'staff',
    roles: ['handler'],
    about: 'nothing',
    does: 'acts',
    sentence: 'A handler takes the next dossier of their own agency that waits to be assigned.',
  },
  results: {
    realm: 'staff',
    roles: ['resultClerk'],
    about: 'nothing',
    does: 'reads',
    sentence:
      'Result clerks see which results wait at their desk unfetched, and what was given to the carrier on a day.',
  },
  money: {
    realm: 'staff',
    roles: ['cashier'],
    about: 'nothing',
    does: 'acts',
    sentence: 'The cashiers of an agency see what it took and gave back each day, and close the day.',
  },
  petitions: {
    realm: 'staff',
    roles: ['divisionHead', 'approvingLeader', 'supervisor'],
    about: 'nothing',
    does: 'reads',
    sentence:
      'Heads, leaders and supervisors read the petitions to their own agencies, but none about themselves or of their own.',
  },
  screenPetitions: {
    realm: 'staff',
    roles: ['divisionHead', 'supervisor'],
    about: 'nothing',
    does: 'acts',
    sentence:
      'Heads and supervisors take up a petition, refuse it with a ground, or pass it on to the competent agency.',
  },
  answerPetitions: {
    realm: 'staff',
    roles: ['divisionHead', 'approvingLeader', 'supervisor'],
    about: 'nothing',
    does: 'acts',
    sentence: 'Heads, leaders and supervisors answer a petition that was taken up.',
  },
  publishPetitions: {
    realm: 'staff',
    roles: ['approvingLeader', 'supervisor'],
    about: 'nothing',
    does: 'acts',
    sentence: 'Leaders and supervisors publish an answer with the consent of the petitioner, and take it back.',
  },
  inspections: {
    realm: 'staff',
    roles: ['divisionHead', 'handler', 'inspector'],
    about: 'nothing',
    does: 'acts',
    sentence: 'Heads, handlers and inspectors see the calendar of inspections of their own agencies and say who goes.',
  },
  editWords: {
    realm: 'staff',
    roles: ['supervisor', 'systemAdmin'],
    about: 'nothing',
    does: 'acts',
    sentence:
      'Supervisors and administrators word what drafts begin with at their own agencies; those of the city, also for all agencies, and what letters to citizens say.',
  },
  administer: {
    realm: 'staff',
    roles: ['systemAdmin'],
    about: 'nothing',
    does: 'acts',
    sentence: 'The administrator keeps accounts, agencies and failed work, and decides no dossier.',
  },
} as const satisfies Readonly<Record<string, PolicyRule>>;

export type Policy = keyof typeof policies;

/** The policies whose rule looks so, for instance `PolicyWith<{ about: 'dossier' }>`. */
export type PolicyWith<Shape extends Partial<PolicyRule>> = {
  [Name in Policy]: (typeof policies)[Name] extends Shape ? Name : never;
}[Policy];

export const ruleOf = (policy: Policy): PolicyRule => policies[policy];
