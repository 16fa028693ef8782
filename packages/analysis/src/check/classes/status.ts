import type { NationalStatus } from '@mot-cua/workflow';
import { alarm, type Check } from '../alarm.ts';
import { storyTo } from '../explore/graph.ts';
import { isSubmitted, stepOf } from '../explore/standing-of.ts';

type Status = NationalStatus | 'none';

/** Where each national status may lead. A result with an error in it is mended after it was handed over (Decree 61/2018, art. 21); a report may be looked at again. */
const after: Readonly<Record<Status, readonly Status[]>> = {
  none: ['registered', 'accepted', 'processing'],
  registered: ['accepted', 'processing', 'notAccepted', 'supplementRequired', 'withdrawn', 'stopped'],
  accepted: ['processing', 'supplementRequired', 'financialObligation', 'withdrawn', 'stopped'],
  notAccepted: [],
  processing: ['supplementRequired', 'financialObligation', 'withdrawn', 'stopped', 'settled', 'returned'],
  supplementRequired: [
    'registered',
    'accepted',
    'processing',
    'financialObligation',
    'withdrawn',
    'stopped',
    'notAccepted',
    'settled',
  ],
  financialObligation: ['processing', 'supplementRequired', 'withdrawn', 'stopped', 'settled'],
  withdrawn: ['stopped', 'accepted', 'processing', 'supplementRequired', 'financialObligation'],
  stopped: [],
  settled: ['returned'],
  returned: ['settled', 'processing'],
};

/** Every dossier that was handed in has a national status, and none goes back to where it was. */
export const status: Check = ({ nodes, edges }) => [
  ...nodes
    .filter((node) => isSubmitted(node) && node.status === null)
    .map((node) => alarm('status.missing', { step: stepOf(node) }, storyTo(node))),
  ...edges
    .filter(({ from, to }) => {
      const before: Status = from.status ?? 'none';
      const now: Status = to.status ?? 'none';
      return before !== now && !after[before].includes(now);
    })
    .map((edge) =>
      alarm('status.backwards', { before: edge.from.status, status: edge.to.status }, [...storyTo(edge.from), edge]),
    ),
];
