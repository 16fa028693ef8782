import type { Translated } from '../translated.ts';
import type { serviceIndex as vi } from '../vi/backoffice-index.ts';

export const serviceIndex = {
  serviceIndex: {
    title: 'Index 766',
    caption: 'The service index of Decision 766, {{period}}',
    show: 'Show the index',
    reference: 'For reference',
    referenceMore:
      'Others worked the formulas out from the national portal in 2026. They are not the text of Decision {{instrument}}. Formulas {{version}}, used from {{from}}.',
    noFormulas: 'There are no formulas for this period: Decision 766 is of 23/06/2022.',
    sum: '{{points}} of {{known}} points that could be judged. For {{open}} of {{max}} points there is no data.',
    groupSum: '{{points}} of {{known}} points that could be judged, {{max}} at most',
    group: 'Group',
    part: 'Part',
    whole: 'Whole',
    component: 'Component',
    counted: 'Counted',
    points: 'Points',
    most: 'At most',
    measured: '{{part}} of {{whole}}',
    share: 'A share of {{share}}',
    pointsOf: '{{points}} of {{max}}',
    noFigure: 'No data yet',
    notKept: 'The system keeps nothing of the kind yet.',
    nothingYet: 'Nothing in this period could be judged.',
    formula: 'How it is worked out',
    formulaWhole: '{{max}} points times the share.',
    formulaTarget: '{{max}} points times the share, divided by {{target}}. Never more than {{max}} points.',
    formulaSilent: 'Where there is nothing to judge it is 0.',
    source: 'Where it comes from',
    behind: 'What is behind it',
    seeReport: 'The period report by service',
    seeEarly: 'Dossiers settled early',
    seeOnTime: 'Dossiers settled in time',
    seeOnline: 'Dossiers that came online',
    seeAnswered: 'Dossiers that are settled',
    back: 'Back to the index',
    groups: {
      transparency: 'Publicity and transparency',
      progress: 'Progress',
      onlineServices: 'Online services',
      onlinePayment: 'Online payment',
      digitisation: 'Digitisation',
      satisfaction: 'Satisfaction',
    },
    of: {
      publishedOnTime: {
        name: 'Procedures published in time',
        source: 'When a decision to publish was signed and due is not kept here.',
      },
      updatedOnTime: {
        name: 'Procedures updated and made public in time',
        source: 'By when a procedure had to be updated is not kept here.',
      },
      contentFull: {
        name: 'Procedures published in full',
        source: 'The catalogue: name, summary, domain, steps, legal basis and result are there.',
      },
      synchronised: {
        name: 'Dossiers told to the national portal',
        source: 'Dossiers accepted in the period of which every change was told to the national portal.',
      },
      onTime: {
        name: 'Dossiers settled early or in time',
        source: 'The period report: settled early and in time, against those received in the period.',
      },
      offeredOnline: {
        name: 'Procedures offered online',
        source: 'The catalogue of this system. Procedures outside it cannot be counted.',
      },
      usedOnline: {
        name: 'Online services that were used',
        source: 'The period report: services with dossiers that came online in the period.',
      },
      filedOnline: {
        name: 'Dossiers filed online',
        source: 'The period report: dossiers received in the period, by the way they came.',
      },
      payableOnline: {
        name: 'Procedures with a fee that can be paid online',
        source: 'The tariffs of the catalogue.',
      },
      usedPayment: {
        name: 'Procedures with payments online',
        source: 'The journal: what was taken through the gateway in the period.',
      },
      paidOnline: {
        name: 'Dossiers paid online',
        source: 'The journal: dossiers that paid in the period, by gateway or at the desk.',
      },
      electronicResult: {
        name: 'Dossiers with an electronic result',
        source: 'Dossiers with a result in the period, and the sealed file of it.',
      },
      papersDigitised: {
        name: 'Papers that are digitised',
        source: 'Papers of these dossiers: handed in as files, or kept on paper at the counter.',
      },
      certifiedCopies: {
        name: 'Electronic certified copies offered',
        source: 'The system gives certified copies on paper only.',
      },
      papersReused: {
        name: 'Dossiers that use digitised papers again',
        source: 'Dossiers with a file that the same applicant had handed in or been given before.',
      },
      sharedToVault: {
        name: 'Papers shared to the personal data store',
        source: 'The system is not joined to the personal store of the national portal.',
      },
      populationUsed: {
        name: 'Dossiers that use population data',
        source: 'The system is not joined to the national population database.',
      },
      populationConnected: {
        name: 'Procedures joined to population data',
        source: 'The system is not joined to the national population database.',
      },
      petitionsOnTime: {
        name: 'Petitions settled in time',
        source: 'The log of petitions: what was due in the period.',
      },
      petitionsSatisfied: {
        name: 'Satisfied with how petitions were handled',
        source: 'The index is not joined yet to where petitions are kept.',
      },
      satisfied: {
        name: 'Satisfied with reception and settlement',
        source: 'Ratings of dossiers with a result in the period. An overall mark of 4 or more is satisfied.',
      },
    },
  },
} as const satisfies Translated<typeof vi>;
