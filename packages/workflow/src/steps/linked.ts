import type { TimeLimit } from '@mot-cua/calendar';
import { chart } from '../vocabulary/chart.ts';

/**
 * One matter of a chain is handled as a dossier of its own at another agency; what became of it decides the next step.
 * `time` is its share of the chain's limit. A matter that is settled already is not opened again.
 */
export const linked = <const Granted extends string, const Otherwise extends string>(
  link: string,
  next: { granted: Granted; otherwise: Otherwise },
  time: TimeLimit,
) =>
  chart({
    meta: { time },
    entry: [
      { type: 'startLink', params: { link } },
      { type: 'openLink', params: { link } },
    ],
    always: [
      { target: next.granted, guard: { type: 'linkCameTo', params: { link, granted: true } } },
      { target: next.otherwise, guard: { type: 'linkCameTo', params: { link, granted: false } } },
    ],
    on: {
      linkSettled: [
        {
          target: next.granted,
          guard: { type: 'every', params: [{ type: 'linkIs', params: { link } }, { type: 'linkGranted' }] },
          actions: 'noteLink',
          meta: { by: ['system'] },
        },
        {
          target: next.otherwise,
          guard: { type: 'linkIs', params: { link } },
          actions: 'noteLink',
          meta: { by: ['system'] },
        },
      ],
    },
  });
