/** Who need not pay, or not all of it. */
export const exemptionCategories = ['revolutionMerit', 'poorHousehold', 'disability'] as const;
export type ExemptionCategory = (typeof exemptionCategories)[number];
