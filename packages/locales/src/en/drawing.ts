import type { Translated } from '../translated.ts';
import type { drawing as vi } from '../vi/drawing.ts';

const diagram = {
  title: 'The way of a dossier: {{name}}',
  description:
    'The main way has {{stops}} steps, from “{{first}}” to “{{last}}”. They are told in words below the picture.',
  anytime: 'At any time, from “{{from}}” to “{{to}}”',
  whenDone: 'When done',
  lapsed: '{{deadline}}: missed',
  feeSettled: 'once the fee is paid',
  leadsTo: '{{ways}}: to “{{place}}”',
  staysAt: '{{ways}}: stays at this step',
  by: '{{way}} ({{roles}})',
  end: 'the end',
} as const;

const conditions = {
  is: '“{{label}}” is “{{answer}}”',
  over: '“{{label}}” is over {{value}}',
  not: 'not: {{condition}}',
  and: '{{one}} and {{other}}',
  or: '{{one}} or {{other}}',
  only: 'only if {{condition}}',
} as const;

const kinds = {
  text: 'A line of text',
  fullName: 'Full name',
  longText: 'A longer text',
  number: 'Number',
  date: 'Date',
  choice: 'One of several',
  choices: 'One or more of several',
  yesNo: 'Yes or no',
  phone: 'Phone number',
  email: 'E-mail',
  personalId: 'Personal identification number',
  commune: 'Ward or commune',
  address: 'Address',
} as const;

const visits = {
  originals: 'show the originals',
  payAtDesk: 'pay at the desk',
  collect: 'collect the result',
} as const;

const page = {
  drawn:
    'This page is drawn from the package `{{folder}}`. Do not edit it: edit the package, then run `npm run docs:services`.',
  index: 'Public services',
  indexLead: 'Each service is a package in `packages/services`. Every page here is drawn from those packages.',
  service: 'Service',
  facts: 'In short',
  what: 'What',
  answer: 'Answer',
  code: 'Procedure code',
  version: 'Version',
  domain: 'Field',
  levelName: 'Online level',
  level4: 'Full (level 4)',
  level3: 'Partial (level 3)',
  visits: 'Visits needed to',
  noVisit: 'No visit needed',
  longer: 'Longer limit, when others must be asked',
  consulted: 'Those who are asked answer within',
  supplement: 'Time to send a supplement',
  supplementDays: '{{days}} days',
  restart: 'After a supplement the limit is counted anew',
  resume: 'After a supplement the count goes on',
  agency: 'Competent agency',
  residence: 'The place answered at “{{label}}”',
  choice: 'The place that the applicant chooses at “{{label}}”',
  settledAgency: 'The agency that the law names; nothing to choose',
  form: 'What the form asks',
  question: 'Question',
  kind: 'Kind of answer',
  note: 'Notes',
  optional: 'May be left open',
  known: 'Filled in from the identity account',
  ruled: 'Rules and tariffs may look at it',
  paper: 'Paper',
  handIn: 'How to hand it in',
  steps: 'Who does what, and in what time',
  step: 'Step',
  who: 'By whom',
  share: 'Share of the limit',
  status: 'National status',
  way: 'The way of a dossier',
  rights: 'Who may do what at which step',
  rightsNote:
    'An empty cell means nothing. Rights also depend on the agency of the dossier and on the conditions of each command.',
  regions: { handling: 'Handling', payment: 'Money', delivery: 'Handing over' },
  resultName: 'Result',
  resultBook: 'Entered in the register {{book}}, symbol {{symbol}}.',
  files: 'Other files',
  openapi: 'Description for machines (OpenAPI 3.1)',
  sample: 'Sample application',
  guide: 'Guide to print',
} as const;

const guide = {
  lead: 'A guide for applicants',
  bring: 'Tick what you have',
  nothing: 'No papers are needed.',
  youAnswer: 'You will be asked',
  after: 'After you have applied',
  made: 'Printed from version {{version}} of procedure {{code}}. Demonstration data.',
} as const;

const sample = {
  note: 'Sample data, of no real person.',
  text: 'An example of {{label}}',
} as const;

export const drawing = {
  diagram,
  conditions,
  kinds,
  visits,
  page,
  guide,
  sample,
} as const satisfies Translated<typeof vi>;
