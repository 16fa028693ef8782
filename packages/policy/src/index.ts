export { answeredAgencies, answeringAgency } from './answering-agency.ts';
export { maskedId } from './masked-id.ts';
export { type About, type Asking, actsFor, may, mayEnter, reachesProcedure, type Verdict } from './may.ts';
export { mayStandIn, substitutable } from './may-stand-in.ts';
export { actingOnPetition, mayOnPetition, type PetitionPolicy, petitionAgencies } from './petition-rights.ts';
export { type Policy, type PolicyWith, policies } from './policies.ts';
export type { Assurance, PolicyRule } from './policy-rule.ts';
export { type RatingStanding, ratingChangeDays, ratingStanding } from './rating-standing.ts';
export { type RoleRights, rightsAt } from './rights-at.ts';
export {
  administeredAgencies,
  auditingPosts,
  correctedAgencies,
  deskAgencies,
  givingAgencies,
  guardianAgencies,
  headedAgencies,
  hoursAgencies,
  inspectingAgencies,
  keptAgencies,
  memberGroups,
  moneyAgencies,
  registeredAgencies,
  reportedAgencies,
  resultAgencies,
  takingAgencies,
  visibleAgencies,
  wordedAgencies,
} from './visible-agencies.ts';
