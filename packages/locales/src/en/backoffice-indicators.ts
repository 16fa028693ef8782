import type { Translated } from '../translated.ts';
import type { indicators as vi } from '../vi/backoffice-indicators.ts';

export const indicators = {
  indicators: {
    title: 'The nine indicators',
    tab: 'Nine indicators',
    caption: 'The nine indicators of settling procedures, {{period}}',
    basis: 'Circular 01/2018/TT-VPCP, articles 13 to 15. Each indicator has 0 to 2 points.',
    show: 'Show the indicators',
    number: 'No.',
    name: 'Indicator',
    points: 'Points',
    figure: 'Figure',
    source: 'Where it comes from',
    sum: '{{points}} of {{most}} possible points, from {{count}} indicators that have data.',
    unclassified: 'Not classified: {{missing}} indicators have no data. By the circular they are left out of the sum.',
    noPoints: 'No data yet',
    nothingYet: 'Nothing in this period could be judged.',
    withPoints_one: '{{count}} point: {{dossiers}}',
    withPoints_other: '{{count}} points: {{dossiers}}',
    havePoints: 'Dossiers with {{points}} points',
    onlineFigure:
      '{{offered}} of {{eligible}} services can be applied for online. {{online}} of {{received}} dossiers came online.',
    petitionsFigure: 'Petitions due in the period: {{due}}. Settled in time: {{onTime}}.',
    onlineLate: 'Online dossiers that are late: {{count}}.',
    onlineBehind: 'Dossiers that came online',
    howTitle: 'How it is worked out',
    howMean: 'The points of an indicator are those of all dossiers, divided by their number, to one decimal.',
    howWhich: 'Judged are dossiers with a result in the period, also a refusal. Withdrawn and stopped ones are not.',
    howDue: 'The time limit is that of the law, as in the period report.',
    howGap: 'Where there is no data, none is shown, and the reason is given. No figure is estimated.',
    behind: 'Dossiers behind an indicator',
    behindOf: '{{indicator}}, {{points}} points: {{period}}',
    behindParts: 'A dossier on which several answers were owed stands here once.',
    back: 'Back to the nine indicators',
    tabs: 'Reports',
    of: {
      totalTime: {
        name: 'Total time',
        means: 'Done before the time limit 2 points, within it 1 point, after it none.',
        source: 'The period report.',
      },
      partTime: {
        name: 'Time of each agency that takes part',
        means: 'As indicator 1, for the dossiers the agency settles and for each answer that it owes another agency.',
        source: 'The period report and the consultations. No answer is a late one.',
      },
      contacts: {
        name: 'How often the applicant had to come back to complete the dossier',
        means: 'Never 2 points, once 1 point, more than once none.',
        source:
          'Requests for a supplement in the journal. Those that are the applicant’s own fault cannot be told apart, and count too.',
      },
      bodies: {
        name: 'How many bodies the applicant had to contact',
        means: 'None 2 points, only the one-stop desk 1 point, more than one none.',
        source: 'The journal. In this system applicants contact only the desk. A visit elsewhere is not recorded.',
      },
      atDesk: {
        name: 'Settled at the one-stop desk itself',
        means: 'Enough procedures received, appraised and approved on the spot: 2 points.',
        source: 'The system does not record yet which procedures are appraised and approved at the desk itself.',
      },
      publicity: {
        name: 'Publicity of procedures',
        means: 'Published in full both on the board and electronically 2 points, one of the two 1 point.',
        source: 'The day of publication on the portal. The paper board is not recorded, so 1 point is the most.',
      },
      attitude: {
        name: 'Attitude of staff',
        means: 'No complaint and early 2 points, in time 1 point. With a complaint none.',
        source: 'Only dossiers that their applicants rated. A 1 or 2 for attitude is a complaint.',
      },
      petitions: {
        name: 'Answers to petitions',
        means: 'All settled in time 2 points, 90% or more 1 point.',
        source: 'The log of petitions: what was due in the period. Answered or refused by then is in time.',
      },
      online: {
        name: 'Online services',
        means:
          'From 20% of services and 30% of dossiers online 2 points, from 15% of dossiers 1 point. With a late online dossier none.',
        source: 'The catalogue of the system and the period report.',
      },
    },
  },
} as const satisfies Translated<typeof vi>;
