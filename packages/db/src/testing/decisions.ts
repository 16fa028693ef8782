import { randomUUID } from 'node:crypto';
import type { Command, Decision, Facts, JournalEntry, StateValue, TextRef } from '@mot-cua/workflow';
import { newProvisionalNumber } from '../provisional-number.ts';
import type { Recording } from '../record/recording.ts';

const submittedAt = '2026-11-23T02:00:00.000Z';
const dueAt = '2026-11-27T10:00:00.000Z';

export interface Parties {
  ownerId: string;
  agencyId: string;
}

function factsOf({ ownerId, agencyId }: Parties): Facts {
  return {
    ownerId,
    submitterId: ownerId,
    receivingAgencyId: agencyId,
    competentAgencyId: agencyId,
    channel: 'online',
    resultChannel: 'desk',
    declared: {},
    submittedAt,
    acceptedAt: null,
    settledAt: null,
    handlerId: null,
    drafterId: null,
    approverId: null,
    outcome: null,
    supplements: { reception: 0, appraisal: 0 },
    openItems: [],
    waitUntil: null,
    consultations: [],
    inspections: [],
    lookups: [],
    findings: [],
    links: [],
    parent: null,
    leadId: null,
    reopened: 0,
    fee: { amount: 0, paid: 0, refunded: 0 },
    internalReturns: 0,
    clock: null,
    issued: {},
  };
}

function recordingOf(decision: Decision, more: Partial<Recording> = {}): Recording {
  return { decision, expectedVersion: decision.entry.seq - 1, intentId: randomUUID(), texts: [], ...more };
}

/** A dossier handed in online: version 1, waiting for the desk until 17:00 of the same day. */
export function submission(parties: Parties, search = 'Nguyễn Thị Lan 001190000011'): Recording {
  const facts = factsOf(parties);
  const { ownerId, agencyId } = parties;
  const entry: JournalEntry = {
    seq: 1,
    type: 'submit',
    data: {
      channel: 'online',
      resultChannel: 'desk',
      receivingAgencyId: agencyId,
      competentAgencyId: agencyId,
      declared: {},
      revision: 1,
    },
    at: submittedAt,
    actorId: ownerId,
    actorRole: 'applicant',
    agencyId: null,
    calendarVersion: 'test-1',
    issued: {},
  };
  const decision: Decision = {
    entry,
    dossier: {
      id: randomUUID(),
      procedureCode: '1.004873',
      procedureVersion: '1',
      version: 1,
      state: { handling: 'registered', payment: 'none', delivery: 'notReady' },
      facts,
    },
    numbers: [],
    effects: [{ type: 'notify', params: { notice: 'submitted' } }],
    tasks: [{ agencyId, role: 'receptionClerk', step: 'handling.registered', assigneeId: null }],
    deadlines: [{ kind: 'response', at: '2026-11-23T10:00:00.000Z' }],
    nationalStatus: 'registered',
  };
  const answers = { fullName: 'Nguyễn Thị Lan' };
  const provisionalNumber = newProvisionalNumber();
  return recordingOf(decision, { submission: { answers, parts: [], draftId: null, provisionalNumber, search } });
}

export interface Next {
  at?: string;
  handling?: StateValue;
  entry?: Partial<Pick<JournalEntry, 'actorId' | 'actorRole' | 'agencyId'>>;
  decision?: Partial<Omit<Decision, 'entry' | 'dossier'>>;
  recording?: Partial<Recording>;
}

/** The command after an earlier recording, on the version it made. */
export function following<Name extends Command>(
  before: Recording,
  type: Name,
  data: Extract<JournalEntry, { type: Name }>['data'],
  { at = '2026-11-23T03:00:00.000Z', handling, entry, decision, recording }: Next = {},
): Recording {
  const { dossier, ...earlier } = before.decision;
  const version = dossier.version + 1;
  const written = {
    ...earlier.entry,
    actorId: 'staff',
    actorRole: 'receptionClerk',
    ...entry,
    seq: version,
    type,
    data,
    at,
  };
  const state = handling ? { ...dossier.state, handling } : dossier.state;
  const next = { ...dossier, version, state };
  // Type and data belong together by the signature; the compiler cannot follow that through a spread.
  const made = { ...earlier, numbers: [], effects: [], entry: written as JournalEntry, dossier: next, ...decision };
  return recordingOf(made, recording);
}

/** The desk accepts: the dossier gets its code and its due date. */
export function acceptance(before: Recording, at = '2026-11-23T03:00:00.000Z'): Recording {
  const { receivingAgencyId } = before.decision.dossier.facts;
  const accepted = following(
    before,
    'accept',
    { papersChecked: true },
    {
      at,
      handling: 'accepted',
      decision: {
        numbers: [{ series: 'dossierCode', scope: `${receivingAgencyId}:${at.slice(0, 10)}` }],
        effects: [{ type: 'preparePaper', params: { paper: 'form01' } }],
        tasks: [{ agencyId: receivingAgencyId, role: 'divisionHead', step: 'handling.accepted', assigneeId: null }],
        deadlines: [{ kind: 'due', at: dueAt }],
        nationalStatus: 'accepted',
      },
    },
  );
  const { dossier } = accepted.decision;
  const facts: Facts = { ...dossier.facts, acceptedAt: at };
  return { ...accepted, decision: { ...accepted.decision, dossier: { ...dossier, facts } } };
}

/** A text with a salt of its own, as a command refers to it. */
export function textOf(body: string): Recording['texts'][number] {
  const salt = randomUUID();
  const ref: TextRef = `text:${salt}`;
  return { ref, salt, body };
}
