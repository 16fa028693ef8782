import type { Translated } from '../translated.ts';
import type { preview as vi } from '../vi/preview.ts';

export const preview = {
  now: 'It is {{time}}',
  at: 'The dossier: {{step}}',
  status: 'National status: {{status}}',
  money: 'Money: {{state}}, owed {{amount}}, paid {{paid}}, given back {{refunded}}',
  result: 'Result: {{state}}',
  deadline: '{{kind}}: {{time}}, ahead',
  passed: '{{kind}}: {{time}}, passed',
  may: 'Who may do what',
  action: '{{number}}. {{who}} – {{command}}',
  closed: '– {{who}} – {{command}}: {{why}}',
  nothing: 'Nobody has anything left to do. Type back to undo, or story to keep the story.',
  ask: '{{name}} – [{{usual}}]',
  askOf: '{{name}} [{{usual}}] of: {{options}}',
  refused: 'Not possible: {{why}}',
  did: '{{who}} – {{command}}',
  unknown: '“{{line}}” means nothing here. Type help for what can be typed.',
  badAnswer: 'Choose one of: {{options}}',
  noMove: 'There is nothing to undo yet.',
  empty: 'Nothing has happened yet.',
  formPage: 'Page {{page}}',
  formLine: '{{label}} = {{answer}}',
  help: 'Type a number to do that; a number and an exclamation mark takes all that is usual. +3h, +2d, +30m move the clock. back undoes. form shows the sample form. journal shows the journal. story prints the story as a test. vi, en change the language. quit ends.',
  which: 'Name a service: {{names}}',
} as const satisfies Translated<typeof vi>;
