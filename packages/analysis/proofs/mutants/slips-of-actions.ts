import { notices } from '@mot-cua/workflow';
import type { Definition, Ref } from './definition.ts';
import { operator, remove, type Slip } from './operator.ts';
import { stepsIn, waysIn } from './sites.ts';

interface ActionAt {
  name: string;
  own: boolean;
  action: Ref;
  actions: Ref[];
}

const actionsIn = (definition: Definition): ActionAt[] => [
  ...waysIn(definition).flatMap(({ name, own, way: { actions } }) =>
    actions.map((action) => ({ name, own, action, actions })),
  ),
  ...stepsIn(definition).flatMap(({ name, own, step: { entry } }) =>
    entry.map((action) => ({ name: `${name} · entry`, own, action, actions: entry })),
  ),
];

const kinds = {
  'forget to tell the applicant': ['notify'],
  'forget to let the clock stand still or run on': ['pauseCounting', 'resumeCounting'],
  'forget to start or end the clock': ['startCounting', 'stopCounting', 'receiveNotice', 'leaveLead', 'countReopening'],
  'forget until when is waited': ['waitFor', 'awaitConfirmation', 'stopWaiting'],
  'forget the number, the result or the date of settling': ['drawNumber', 'prepareResult', 'settle'],
  'forget the paper that the desk owes': ['preparePaper'],
  'forget who has the dossier in hand': ['nameHandler', 'takeOn', 'keepDraft', 'draftFromRegister'],
  'forget to note what was asked or answered': [
    'askOthers',
    'noteAnswer',
    'noteSilence',
    'openItemsAtReception',
    'openItemsAtAppraisal',
    'takeSupplement',
    'askAgain',
  ],
  'forget to note what was found': ['noteInspection', 'noteFinding', 'noteRegister', 'noteLookup', 'planVisit'],
  'forget the matter of a chain': [
    'noteLink',
    'startLink',
    'openLink',
    'concludeLinks',
    'answerParent',
    'answerFollowers',
    'settleWithLead',
    'joinLead',
  ],
  'forget to ask the register': ['startLookup', 'lookUp'],
  'forget to count the money': ['chargeOnSubmission', 'chargeAssessed', 'receivePayment'],
  'forget to give money back': ['waiveFee', 'requestRefund', 'recordRefund'],
  'forget how often': ['countReturn', 'noteApprover', 'apologise', 'reopen'],
} as const;

const dropped = Object.entries(kinds).map(([name, types]) =>
  operator(name, (definition) =>
    actionsIn(definition)
      .filter(({ action }) => (types as readonly string[]).includes(action.type))
      .map((each): Slip => {
        const { type, params } = each.action;
        const change = `without ${type}${params ? ` ${Object.values(params).join(' ')}` : ''}`;
        return {
          place: each.name,
          own: each.own,
          apply: () => {
            remove(each.actions, each.action);
            return change;
          },
        };
      }),
  ),
);

/** An action's parameter, mistaken for another that the vocabulary has. */
const mistaken = (name: string, type: string, param: string, values: readonly string[]) =>
  operator(name, (definition) =>
    actionsIn(definition)
      .filter(({ action }) => action.type === type)
      .map(
        ({ name: place, own, action }): Slip => ({
          place,
          own,
          apply: (random) => {
            const params = action.params as Record<string, string>;
            const right = params[param] ?? '';
            params[param] = random.pick(values.filter((value) => value !== right));
            return `${right} → ${params[param]}`;
          },
        }),
      ),
  );

export const slipsOfActions = [
  ...dropped,
  mistaken('send the wrong notice', 'notify', 'notice', notices),
  mistaken('wait for the wrong deadline', 'waitFor', 'deadline', ['fee', 'fix', 'obligation']),
  mistaken('draw the wrong number', 'drawNumber', 'series', ['dossierCode', 'documentNumber']),
  mistaken('ask the wrong register', 'lookUp', 'register', ['civilStatus', 'taxCode', 'businessName', 'domainName']),
  mistaken('prepare the wrong paper', 'preparePaper', 'paper', ['slip', 'form01', 'form02', 'form03', 'receipt']),
];
