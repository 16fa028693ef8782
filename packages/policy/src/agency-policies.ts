import type { PolicyRule } from './policy-rule.ts';

/** What staff may do and see for their agency: its figures, books, desks, money and petitions, and who works there. */
export const agencyPolicies = {
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
  announceHours: {
    realm: 'staff',
    roles: ['supervisor'],
    about: 'nothing',
    does: 'acts',
    sentence:
      'A supervisor announces the working hours of their own agencies and of those below: the dates of their open dossiers are counted anew.',
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
  signResults: {
    realm: 'staff',
    roles: ['approvingLeader'],
    about: 'nothing',
    does: 'acts',
    sentence: 'A leader sees their own certificates, and releases their own signatures on what they approved.',
  },
  certificates: {
    realm: 'staff',
    roles: ['systemAdmin'],
    about: 'nothing',
    does: 'acts',
    sentence:
      'Administrators see with which certificates the people of their own agencies and of those below sign, and end one.',
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
  agencies: {
    realm: 'staff',
    roles: ['systemAdmin'],
    about: 'nothing',
    does: 'reads',
    sentence:
      'Administrators see the tree of all agencies as of any day, who works at each and how much is open there, but no dossier.',
  },
  editAgencies: {
    realm: 'staff',
    roles: ['systemAdmin'],
    about: 'nothing',
    does: 'acts',
    sentence:
      'An administrator keeps the contact data of their own agency and those below; that of the city also founds, moves and closes agencies from a day on.',
  },
  erasures: {
    realm: 'staff',
    roles: ['systemAdmin'],
    about: 'nothing',
    does: 'acts',
    sentence:
      'The administrator of the city answers what citizens ask to have erased, and erases it where the law lets; never their own.',
  },
  administer: {
    realm: 'staff',
    roles: ['systemAdmin'],
    about: 'nothing',
    does: 'acts',
    sentence: 'The administrator keeps accounts, agencies and failed work, and decides no dossier.',
  },
} as const satisfies Readonly<Record<string, PolicyRule>>;
