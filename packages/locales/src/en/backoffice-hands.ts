import type { Translated } from '../translated.ts';
import type { hands as viHands, staffNotices as viNotices } from '../vi/backoffice-hands.ts';

export const hands = {
  rail: 'Dossiers by handler',
  title: 'Dossiers by handler',
  lead: 'Who has which dossier in hand, and how pressing it is. Choose dossiers to give them to another handler.',
  handlers: 'Handlers',
  name: 'Handler',
  inHand: 'In hand',
  soon: 'Due soon',
  late: 'Overdue',
  all: 'All handlers',
  caption: 'Dossiers in hand',
  of: 'Dossiers of {{name}}',
  empty: 'No dossier is in anybody’s hands.',
  noHandlers: 'The agency has no handler yet.',
  newHandler: 'Give to',
  reason: 'Reason',
  reasonHint: 'Only staff see it; the applicant does not.',
  reasonMissing: 'Say why.',
  withLoad: '{{name}} · {{inHand}} in hand, {{soon}} due soon, {{late}} overdue',
  passedOn: '{{from}} → {{to}}',
  givenTo: 'Given to {{to}}',
  reassigned: 'Give to another handler',
  takeRail: 'Dossiers to take',
  takeTitle: 'Dossiers to take',
  takeLead:
    'Not assigned yet, the most urgent first. What you take is yours to handle; with a reason you may give it back.',
  takeNext: 'Take the most urgent',
  takeEmpty: 'No dossier waits to be taken.',
  takeCaption: 'Dossiers that wait to be taken',
  nothingTaken: 'There is nothing left to take.',
} as const satisfies Translated<typeof viHands>;

export const staffNotices = {
  rail: 'Notices',
  title: 'Notices',
  lead: 'Dossiers given to you, and those that are near or beyond their date. The newest come first.',
  empty: 'No notices yet.',
  caption: 'Notices for you',
  columns: { what: 'Notice', code: 'Dossier', procedure: 'Procedure', due: 'Due', at: 'At', handler: 'Handler' },
  unread: 'Unread',
  markAll: 'Mark all as read',
  marked: 'Marked as read.',
  kinds: {
    handedToYou: 'A dossier was given to you',
    takenFromYou: 'A dossier of yours was given to another',
    stepTakenBack: 'A step on a dossier was taken back',
    nearDue: 'A dossier is near its date',
    overdue: 'A dossier is overdue',
    parcelRefused: 'The post refused a result that you handed over',
  },
  mail: {
    subject: '{{what}}: {{reference}}',
    body: '{{what}}.\n\nDossier: {{reference}}\nProcedure: {{procedure}}\nDue: {{due}}\nHandler: {{handler}}\n\nOpen it: {{link}}',
    none: 'none yet',
  },
} as const satisfies Translated<typeof viNotices>;
