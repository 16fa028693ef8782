import type { Translated } from '../translated.ts';
import type { checker as vi } from '../vi/checker.ts';
import { acts } from './checker-acts.ts';
import { findings } from './checker-findings.ts';

const classes = {
  deadEnd: 'Dead end',
  unheard: 'An offer nobody answers, a step nobody reaches',
  idleRole: 'A role that can never act',
  guards: 'Conditions with a gap or an overlap',
  data: 'Data that is read and written by nobody',
  unseenPaper: 'A paper asked for and never looked at',
  clock: 'A path that escapes the clock',
  times: 'Step times that do not add up to the limit',
  pause: 'A pause without a legal reason or an end',
  money: 'Money taken and not settled',
  silence: 'An exit that tells the applicant nothing',
  twoHats: 'One person who prepares and approves',
  status: 'A national status missing or going backwards',
  supplement: 'A supplement asked for more than the law allows',
  level: 'A declared level that is not the computed one',
  texts: 'Texts missing or never shown',
  breaks: 'A command that breaks the system',
  deadline: 'A deadline that passes unheard',
  unapproved: 'A result sealed before its time',
  consultation: 'A question that nobody can answer',
  trace: 'An act that leaves no trace',
  wrongHands: 'An act in the wrong hands',
  forms: 'An act without its official form',
  rights: 'A right taken away',
  delivery: 'A result that goes astray',
  names: 'A declaration and a chart that disagree',
  law: 'A number that departs from the law, or that nothing uses',
  grants: 'A grant without its grounds',
  words: 'A word that the system does not know',
} as const;

const story = {
  applicant: 'Mrs Lan',
  onePerson: 'Mr Hùng ({{role}})',
  act: '{{who}} {{act}}.',
  declares: '{{who}} {{act}}, declaring {{answers}}.',
  answer: '{{field}}: {{value}}',
  passes: '{{deadline}} passes.',
  receives: 'result {{channel}}',
  none: 'No story needed: reading the service shows it.',
} as const;

const report = {
  service: '{{service}}: {{situations}} situations, {{acts}} acts, {{milliseconds}} ms',
  alarm: 'ALARM · {{title}}',
  sound: 'Nothing wrong was found.',
  opaque: 'Conditions written in code of their own, which cannot be analysed: {{found}}',
  last: '{{services}} services, {{classes}} classes of defects, {{alarms}} alarms, {{seconds}} s',
  planted: 'Planted: {{defect}}',
  caught: '{{classes}} classes of defects, {{caught}} of {{planted}} planted defects caught',
} as const;

export const checker = { acts, classes, findings, story, report } as const satisfies Translated<typeof vi>;
