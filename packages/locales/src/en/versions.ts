import type { Translated } from '../translated.ts';
import type { versions as vi } from '../vi/versions.ts';

const problems = {
  stateLost:
    'Dossiers at “{{state}}” have no place in the new version. Say where they go, that they stay, or that a person must look.',
  endedSilently: 'Dossiers at “{{state}}” would end although nobody decided so.',
  goesBack: 'Dossiers at “{{state}}” are put back to “{{to}}”: work that was done is done again, and nobody says so.',
  skipsWork: 'Dossiers at “{{state}}” are put on to “{{to}}”: work that was not done is skipped, and nobody says so.',
  statusBack: 'Dossiers at “{{state}}” would go back to an earlier national status.',
  strange: 'Dossiers that go from “{{state}}” to “{{to}}” do not fit the new step, because of this: {{fact}}.',
  neverSo: 'Dossiers from “{{state}}” are put into “{{to}}”, where the new version never comes.',
  nobodyActs: 'Dossiers that go from “{{state}}” to “{{to}}” can then be brought to a result by nobody.',
  rightLost:
    'Applicants with a dossier at “{{state}}” lose the right to “{{command}}”, and the new version does not say so.',
  promiseBroken: 'Dossiers at “{{state}}” get a later date than was promised.',
  timeCut: 'Applicants with a dossier at “{{state}}” get less time to reply than they were given.',
  lateByLaw: 'Dossiers at “{{state}}” become overdue only because the law changed.',
  moneyChanged: 'The money of dossiers at “{{state}}” is changed after it was charged.',
  chargedLater: 'Accepted dossiers at “{{state}}” would be charged at a later step.',
  fieldLost:
    'Answers to “{{field}}” have no place in the new form. Say which question takes them over, or that they are kept aside.',
  fieldUnanswered:
    'The new form demands an answer to “{{field}}”, which old records do not have. Say what stands for it, who is asked, or that it stays open.',
  openRead: '“{{field}}” is left open in old records, but the new version needs it.',
  kindUnsaid: '“{{field}}” is answered in another way, and nothing says how old answers are to be read.',
  valueLost: 'The answer “{{value}}” to “{{field}}” is lost, or mixed up with another one.',
  paperLost: 'The paper “{{paper}}” that was handed in has no place in the new version.',
  notReplayed: 'Dossiers at “{{state}}” come out of their journal differently from how they were moved.',
} as const;

const facts = {
  submitted: 'a date of submission',
  accepted: 'a date of acceptance',
  settled: 'a date of settlement',
  coded: 'a dossier code',
  numbered: 'the number of a result',
  handler: 'a handler',
  drafter: 'somebody who drafted',
  approver: 'somebody who approved',
  outcome: 'an outcome',
  runs: 'a running time limit',
  paused: 'a paused time limit',
  ended: 'a time limit that has ended',
  waits: 'a date until which the applicant is waited for',
  items: 'something the applicant is asked to mend',
  asked: 'a question that another agency has not answered',
  owes: 'an amount not yet paid',
} as const;

const why = {
  ended: 'it has ended',
  asPlanned: 'it is finished under the old version',
  otherVersion: 'it is not of this version',
  ask: 'somebody must be asked: {{detail}}',
  noNewForm: 'the old answer has no new form: {{detail}}',
  state: 'a person must look at this step: {{detail}}',
  nowhere: 'the new version has no such step: {{detail}}',
  nobodyHolds: 'nobody at the agency holds this role: {{detail}}',
  notReplayed: 'its journal does not lead to it: {{detail}}',
} as const;

const changes = {
  none: 'Nothing changes for applicants or staff.',
  mayNow: 'From now on, the {{role}} may “{{command}}” at “{{step}}”.',
  mayNoLonger: 'From now on, the {{role}} may no longer “{{command}}” at “{{step}}”.',
  stepNew: 'There is a new step “{{step}}”.',
  stepGone: 'The step “{{step}}” is gone.',
  stepRenamed: 'The step “{{from}}” is now “{{to}}”.',
  limit: 'Time limit: it was {{from}}, it is now {{to}}.',
  longerLimit: 'Longer time limit: it was {{from}}, it is now {{to}}.',
  consultationLimit: 'Time to answer a consultation: it was {{from}}, it is now {{to}}.',
  supplementDays: 'Time to complete an application: it was {{from}} days, it is now {{to}} days.',
  noLimit: 'none',
  feeNew: 'From now on there is a fee: {{to}} for an ordinary application.',
  feeGone: 'From now on there is no fee (it was {{from}} for an ordinary application).',
  feeOther: 'Fee for an ordinary application: it was {{from}}, it is now {{to}}.',
  fieldNew: 'The form has a new required question: “{{field}}”.',
  fieldNewOptional: 'The form has a new optional question: “{{field}}”.',
  fieldGone: 'The form no longer asks: “{{field}}”.',
  fieldRenamed: 'The question “{{from}}” is now “{{to}}”.',
  fieldKind: 'The question “{{field}}” is answered in another way.',
  fieldRequired: 'The question “{{field}}” must now be answered.',
  optionNew: 'The question “{{field}}” has a new option: {{option}}.',
  optionGone: 'The question “{{field}}” no longer has the option: {{option}}.',
  exemptNew: 'Exempt from {{percent}}% of the fee: {{category}} ({{document}}, art. {{article}}).',
  exemptGone: 'No longer exempt from {{percent}}% of the fee: {{category}}.',
  paperNew: 'A paper more to hand in: {{paper}}.',
  paperNewAtTimes: 'In some cases a paper more to hand in: {{paper}}.',
  paperGone: 'No longer to be handed in: {{paper}}.',
  level: 'Online level: it was {{from}}, it is now {{to}}.',
  keepDue: 'Open dossiers keep the date that was promised.',
  soonerDue: 'Open dossiers are due sooner where the new limit is shorter; no date is put off.',
  keepFee: 'Dossiers that were handed in keep the amount that was charged.',
  feeUntilAccepted: 'The new fees hold for what is not accepted yet; accepted dossiers are not charged again.',
} as const;

const report = {
  title: '{{name}}: from version {{from}} to {{to}}',
  kinds_one: '{{count}} kind of dossier was looked at: {{moves}} move, {{stays}} stay, {{person}} need a person.',
  kinds_other: '{{count}} kinds of dossier were looked at: {{moves}} move, {{stays}} stay, {{person}} need a person.',
  safe: 'They can be moved safely.',
  refused_one: 'It cannot be published, for {{count}} reason:',
  refused_other: 'It cannot be published, for {{count}} reasons:',
  stored_one: '{{count}} stored dossier was looked at: {{moves}} move, {{stays}} stay, {{person}} need a person.',
  stored_other: '{{count}} stored dossiers were looked at: {{moves}} move, {{stays}} stay, {{person}} need a person.',
  moved_one: '{{count}} dossier was moved; {{stays}} stay, {{person}} need a person.',
  moved_other: '{{count}} dossiers were moved; {{stays}} stay, {{person}} need a person.',
  changes: 'Changes',
  anyStep: 'every step of the handling',
} as const;

export const versions = { problems, facts, why, changes, report } as const satisfies Translated<typeof vi>;
