import { agencyPolicies } from './agency-policies.ts';
import { citizenPolicies } from './citizen-policies.ts';
import { dossierPolicies } from './dossier-policies.ts';
import type { PolicyRule } from './policy-rule.ts';

/** The one table of who may do and see what. Every route names a line of it. */
export const policies = { ...citizenPolicies, ...dossierPolicies, ...agencyPolicies } as const;

export type Policy = keyof typeof policies;

/** The policies whose rule looks so, for instance `PolicyWith<{ about: 'dossier' }>`. */
export type PolicyWith<Shape extends Partial<PolicyRule>> = {
  [Name in Policy]: (typeof policies)[Name] extends Shape ? Name : never;
}[Policy];

export const ruleOf = (policy: Policy): PolicyRule => policies[policy];
