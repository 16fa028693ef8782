export { answeredAgencies, answeringAgency } from './answering-agency.ts';
export { maskedId } from './masked-id.ts';
export { type About, type Asking, may, mayEnter, type Verdict } from './may.ts';
export { type Assurance, type Policy, type PolicyRule, type PolicyWith, policies } from './policies.ts';
export { type RatingStanding, ratingChangeDays, ratingStanding } from './rating-standing.ts';
export {
  administeredAgencies,
  auditingPosts,
  deskAgencies,
  inspectingAgencies,
  registeredAgencies,
  reportedAgencies,
  visibleAgencies,
} from './visible-agencies.ts';
