import type { Actor, Facts } from '@mot-cua/workflow';
import { type Policy, ruleOf } from './policies.ts';
import type { Assurance, PolicyRule } from './policy-rule.ts';

/** Who asks: the actor with the rights of this moment, and how surely the person is known (1 when not said). */
export type Asking = Actor & { readonly assurance?: Assurance };

/**
 * What is asked about: a draft by its owner, and the agency at whose counter it was begun; or a dossier by its facts. Without
 * its procedure it is out of reach of a mandate for some procedures.
 */
export interface About {
  readonly facts?: Facts;
  readonly procedureCode?: string;
  readonly draftOwnerId?: string;
  readonly draftAgencyId?: string | null;
  /** Whoever brought it to that counter for the owner. */
  readonly draftSubmitterId?: string | null;
}

/** `signIn`: not known yet, or not surely enough. */
export type Verdict = 'yes' | 'signIn' | 'no';

/** Whether the person may come as far as the question what it is about. */
export function mayEnter(policy: Policy, asking: Asking | null): Verdict {
  const rule = ruleOf(policy);
  if (rule.realm === 'anyone') return 'yes';
  if (!asking) return 'signIn';
  if (asking.kind !== rule.realm) return 'no';
  if (asking.kind === 'citizen' && asking.mandate && rule.inOwnName) return 'no';
  if (asking.kind === 'staff' && !holdsWantedRole(rule, asking.posts)) return 'no';
  return (asking.assurance ?? 1) >= (rule.assurance ?? 1) ? 'yes' : 'signIn';
}

/** Whether the person may, under this policy. A policy about a draft or a dossier answers `no` when it is not shown. */
export function may(policy: Policy, asking: Asking | null, about: About = {}): Verdict {
  const entered = mayEnter(policy, asking);
  if (entered !== 'yes') return entered;
  return reaches(ruleOf(policy), asking, about) ? 'yes' : 'no';
}

type Posts = Extract<Actor, { kind: 'staff' }>['posts'];

const holdsWantedRole = (rule: PolicyRule, posts: Posts): boolean =>
  posts.some(({ roles }) => (rule.roles ? rule.roles.some((role) => roles.includes(role)) : roles.length > 0));

function reaches(rule: PolicyRule, asking: Asking | null, about: About): boolean {
  if (rule.about === 'nothing') return true;
  if (!asking || asking.kind === 'system') return false;
  if (rule.about === 'draft') return holdsDraft(rule, asking, about);
  const { facts } = about;
  if (!facts) return false;
  if (asking.kind === 'citizen') return isTheirs(asking, facts.ownerId, about);
  if (asking.personId !== null && isParty(asking.personId, facts)) return false;
  const agencies = rule.at === 'receiving' ? [facts.receivingAgencyId] : agenciesConcerned(facts);
  const concerned = asking.posts.filter(({ agencyId, succeeds, onBehalfOf }) => {
    if (onBehalfOf?.personId && isParty(onBehalfOf.personId, facts)) return false;
    const mine = rule.does === 'reads' || rule.forPredecessors ? [agencyId, ...(succeeds ?? [])] : [agencyId];
    return mine.some((id) => agencies.includes(id));
  });
  return holdsWantedRole(rule, concerned);
}

/** A draft is in the hands of the person who began it, or of the counter where it was begun. */
function holdsDraft(rule: PolicyRule, asking: Asking, about: About): boolean {
  const { draftOwnerId, draftAgencyId, draftSubmitterId } = about;
  if (draftOwnerId === undefined) return false;
  if (asking.kind === 'citizen') return !draftAgencyId && isTheirs(asking, draftOwnerId, about);
  if (asking.kind !== 'staff') return false;
  if (asking.personId !== null && [draftOwnerId, draftSubmitterId].includes(asking.personId)) return false;
  return holdsWantedRole(
    rule,
    asking.posts.filter(({ agencyId }) => agencyId === draftAgencyId),
  );
}

type Citizen = Extract<Asking, { kind: 'citizen' }>;

/** Whether a citizen stands before what is their own; or, while they act for somebody, before what is that person's. */
const isTheirs = (asking: Citizen, ownerId: string, { procedureCode }: About): boolean =>
  actsFor(asking) === ownerId && reachesProcedure(asking, procedureCode);

/** In whose name a citizen is here: their own, or that of the person for whom they act. */
export const actsFor = ({ id, mandate }: Citizen): string => mandate?.ownerId ?? id;

/** Whether a citizen may do what belongs to a procedure: in their own name always, for somebody else as far as the mandate says. */
export const reachesProcedure = ({ mandate }: Citizen, procedureCode: string | undefined): boolean =>
  !mandate?.procedures || (procedureCode !== undefined && mandate.procedures.includes(procedureCode));

const isParty = (personId: string, { ownerId, submitterId }: Facts): boolean =>
  personId === ownerId || personId === submitterId;

const agenciesConcerned = ({ receivingAgencyId, competentAgencyId, consultations }: Facts): string[] => [
  receivingAgencyId,
  competentAgencyId,
  ...consultations.map(({ agencyId }) => agencyId),
];
