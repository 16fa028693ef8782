import {
  approval,
  assignment,
  chart,
  done,
  draft,
  fixing,
  handlerCommands,
  inspecting,
  issuing,
  planning,
  review,
} from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

const onlyRefusal = { ...draft('reviewing'), guard: { type: 'outcomeIs', params: { outcome: 'refused' } } } as const;

/** Culture, police and fire inspect the room together; what can be mended is mended once and looked at again. */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('arranging', days(0.5)),
    arranging: {
      meta: { role: 'handler', time: days(0.5) },
      on: { ...handlerCommands, planInspection: planning('inspecting', 'handler') },
    },
    inspecting: inspecting(
      { passed: 'drafting', failed: 'draftingRefusal', fixable: 'fixing', noShow: 'arranging' },
      days(4),
    ),
    fixing: fixing({ ready: 'inspecting', lapsed: 'draftingRefusal' }),
    drafting: {
      meta: { role: 'handler', time: days(2) },
      on: { ...handlerCommands, submitForApproval: draft('reviewing') },
    },
    draftingRefusal: {
      meta: { role: 'handler', time: days(2) },
      on: { assign: handlerCommands.assign, submitForApproval: onlyRefusal },
    },
    reviewing: review({ endorsed: 'approving', returned: 'drafting' }, days(1)),
    approving: approval({ approved: 'issuing', returned: 'drafting' }, days(1)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});
