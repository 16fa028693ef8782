import type { Instant } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import {
  agenciesBy,
  type HandlerLoad,
  handlerLoads,
  lastParcel,
  lastProposal,
  lookersAt,
  messagesOf,
  type ParcelStanding,
  type ReadEntry,
  type StoredDossier,
  seenSince,
  type WorkGroup,
} from '@mot-cua/db';
import { headedAgencies, maskedId, may } from '@mot-cua/policy';
import {
  type Command,
  type Consultation,
  isInternal,
  permittedTakeBack,
  waitsWithGroup,
  wayBack,
} from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Bundle } from '../beyond/bundle.ts';
import { hasOtherCase } from '../change-of-case/read-case.ts';
import type { Deps } from '../deps.ts';
import { type DraftView, draftsIn } from '../drafts/drafts-in.ts';
import { isAnswerableAt } from '../my-dossier/answerable.ts';
import { type ResultStanding, resultStanding } from '../papers/result-standing.ts';
import { maySendAgain } from '../parcels/may-send-again.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { type DossierView, dossierView, type ReadTogether } from '../reading/dossier-view.ts';
import { type HandOver, handOversIn } from '../reading/hand-overs.ts';
import { handedInBy } from '../reading/handed-in-by.ts';
import { staffTimeline, type TimelineEntry } from '../reading/timeline.ts';
import { lastStepIn } from '../take-back/last-step.ts';
import { type DraftTemplate, draftTemplates } from '../wordings/draft-templates.ts';
import { choicesOf } from './choices-of.ts';
import { soonUntil } from './list-work.ts';
import { noteAccess } from './note-access.ts';
import { staffDossier } from './staff-dossier.ts';

export interface OwnerView {
  fullName: string;
  personalIdMasked: string;
  birthDate: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
}

export interface ConsultationView extends Omit<Consultation, 'agencyId'> {
  agency: AgencyName;
  opinion: string | null;
}

export interface StaffDossierView extends DossierView {
  owner: OwnerView;
  /** Whoever handed it in for the owner; null where the owner did. */
  submitterName: string | null;
  assigneeName: string | null;
  timeline: TimelineEntry[];
  /** Who gave it to whom. */
  handOvers: HandOver[];
  consultations: ConsultationView[];
  /** As it lies before the leader: the last of the drafts. */
  draft: DraftView | null;
  drafts: readonly DraftView[];
  /** What a draft begins with today, where the city or the agency gave its own words. */
  templates: readonly DraftTemplate[];
  /** The result as it was issued last, and whether it still holds. */
  result: { number: string; standing: ResultStanding } | null;
  /** With what each has in hand, where the viewer assigns. */
  handlers: { id: string; name: string; load: HandlerLoad | null }[];
  /** The groups of the agency that have members, where it may be given to one. */
  groups: readonly WorkGroup[];
  /** The group with which it waits until a member takes it. */
  waitsWith: WorkGroup | null;
  /** What goes between two agencies. */
  bundle: Bundle;
  /** The agencies that may be asked or passed on to. */
  communes: AgencyName[];
  similar: readonly { id: string; code: string }[];
  agencies: { receiving: AgencyName; competent: AgencyName };
  submittedAt: Instant | null;
  /** Others who opened it within the last minutes. */
  lookers: readonly string[];
  /** What was asked for is handed in here, at the counter of this clerk. */
  answeredHere: boolean;
  /** How this person may take the last step back, and which one it is; null where they may not. */
  takeBack: { way: 'undo' | 'rollBack'; command: Command; by: string | null; at: Instant } | null;
  /** Another case of the service can be proposed here, by this clerk. */
  caseOpen: boolean;
  /** What became of the last such proposal, for this clerk: whoever accepts now ends one that waits. */
  caseProposal: 'waits' | 'declined' | null;
  /** How far the carrier has taken its result, and whether this person sees to it where it was refused. */
  parcel: (ParcelStanding & { maySendAgain: boolean }) | null;
  /** How many messages went to and fro with the citizen, and how many of theirs wait for an answer. */
  messages: { written: number; waiting: number };
}

const noLoad: HandlerLoad = { inHand: 0, soon: 0, late: 0 };

function resultOf({ issued, journal }: ReadTogether): StaffDossierView['result'] {
  const paper = issued.findLast(({ kind }) => kind === 'result');
  return paper ? { number: paper.number ?? '', standing: resultStanding(paper, issued, journal) } : null;
}

const opinionOf = (journal: readonly ReadEntry[], agencyId: string): string | null => {
  const answer = journal.find(({ entry }) => entry.type === 'answer' && entry.data.agencyId === agencyId);
  return answer?.entry.type === 'answer' ? (answer.texts[answer.entry.data.opinion] ?? null) : null;
};

async function consultationsOf({ db }: Pick<Deps, 'db'>, { view, journal }: ReadTogether): Promise<ConsultationView[]> {
  const { consultations } = view.dossier.facts;
  const agencies = await agenciesBy(
    db,
    consultations.map(({ agencyId }) => agencyId),
  );
  return consultations.map(({ agencyId, ...consultation }) => ({
    ...consultation,
    agency: agencyName(agencies.find(({ id }) => id === agencyId) ?? null, agencyId),
    opinion: opinionOf(journal, agencyId),
  }));
}

const ownerOf = ({ parties }: ReadTogether): OwnerView => ({
  fullName: parties.owner?.fullName ?? '',
  personalIdMasked: maskedId(parties.owner?.personalId ?? ''),
  birthDate: parties.owner?.birthDate ?? null,
  phone: parties.owner?.phone ?? null,
  email: parties.owner?.email ?? null,
  address: parties.owner?.addressDetail ?? null,
});

/** Another case can still be meant, and this clerk is the one to say so. */
const isCaseOpen = ({ dossier }: StoredDossier, staff: Staff): boolean =>
  hasOtherCase(pinnedProcedure(dossier.procedureCode, dossier.procedureVersion), dossier) &&
  may('counterDossier', staff, dossier) === 'yes';

/** What may be said of taking the last step back, and how it would be done. */
async function takingBack(
  deps: Pick<Deps, 'db'>,
  { view, journal }: ReadTogether,
  seen: boolean,
  staff: Staff,
): Promise<{ permitted: StaffDossierView['permitted']; takeBack: StaffDossierView['takeBack'] }> {
  const { version } = view.dossier;
  const type = journal[version - 1]?.entry.type;
  // The journal is told again only where something may come of it.
  const last = type && isInternal(type) ? await lastStepIn(deps, view.dossier, { journal, seen }) : null;
  if (!last) return { permitted: [], takeBack: null };
  const { way } = wayBack(last, staff, view.now);
  const { type: command, at, seq } = last.entry;
  const by = journal[seq - 1]?.actorName ?? null;
  return {
    permitted: permittedTakeBack(last, staff, view.now),
    takeBack: way === 'undo' || way === 'rollBack' ? { way, command, by, at } : null,
  };
}

/** A dossier as the staff work on it. That it was opened is noted, for its owner to see. */
export async function readDossier(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  staff: Staff,
): Promise<StaffDossierView | null> {
  const [found, calendar] = await Promise.all([staffDossier(deps, id, staff), loadCalendar(deps.db)]);
  if (!found) return null;
  const { competentAgencyId } = found.dossier.facts;
  const assigns = headedAgencies(staff).includes(competentAgencyId);
  const caseOpen = isCaseOpen(found, staff);
  const [together, choices, lookers, messages, templates, seen, proposal, parcel, loads] = await Promise.all([
    dossierView(deps, found, staff, calendar),
    choicesOf(deps, found),
    lookersAt(deps.db, id, staff.id),
    messagesOf(deps.db, id),
    draftTemplates(deps, found, pinnedProcedure(found.dossier.procedureCode, found.dossier.procedureVersion)),
    seenSince(deps.db, id, staff.id),
    caseOpen ? lastProposal(deps.db, id) : null,
    found.dossier.facts.resultChannel === 'post' ? lastParcel(deps.db, id) : null,
    assigns ? handlerLoads(deps.db, [competentAgencyId], soonUntil(calendar, found.now)) : null,
    noteAccess(deps, id, staff, 'dossier'),
  ]);
  const { view, journal, parties } = together;
  const drafts = draftsIn(journal);
  const [{ permitted, takeBack }, consultations] = await Promise.all([
    takingBack(deps, together, seen, staff),
    consultationsOf(deps, together),
  ]);
  return {
    ...view,
    permitted: [...view.permitted, ...permitted],
    takeBack,
    owner: ownerOf(together),
    submitterName: handedInBy(together),
    assigneeName:
      choices.members.find(({ id: memberId }) => memberId === view.dossier.facts.handlerId)?.fullName ?? null,
    timeline: staffTimeline(journal),
    handOvers: handOversIn(journal),
    lookers,
    answeredHere: isAnswerableAt(view.dossier.facts, staff),
    caseOpen,
    caseProposal: proposal && (proposal.declinedAt ? 'declined' : 'waits'),
    parcel: parcel && { ...parcel, maySendAgain: maySendAgain(found.dossier, staff) },
    messages: {
      written: messages.length,
      waiting: messages.filter(({ fromStaff, answeredAt }) => !fromStaff && !answeredAt).length,
    },
    consultations,
    draft: drafts.at(-1) ?? null,
    drafts,
    templates,
    result: resultOf(together),
    handlers: choices.members.map(({ id: memberId, fullName }) => ({
      id: memberId,
      name: fullName,
      load: loads && (loads.get(memberId) ?? noLoad),
    })),
    groups: choices.groups,
    waitsWith: waitsWithGroup(view.dossier.facts) ? choices.group : null,
    communes: choices.others.map((agency) => agencyName(agency, agency.id)),
    bundle: choices.bundle ?? { toGive: [], given: [] },
    similar: choices.similar,
    agencies: {
      receiving: agencyName(parties.receivingAgency, view.dossier.facts.receivingAgencyId),
      competent: agencyName(parties.competentAgency, view.dossier.facts.competentAgencyId),
    },
    submittedAt: view.dossier.facts.submittedAt,
  };
}
