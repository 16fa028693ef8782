/** Who acts on a dossier. Roles are held at an agency, by dated posts; `applicant` is owner or submitter; `system` is the worker. */
export const roles = [
  'applicant',
  'receptionClerk',
  'resultClerk',
  'cashier',
  'divisionHead',
  'handler',
  'approvingLeader',
  'documentClerk',
  'inspector',
  'consultee',
  'supervisor',
  'systemAdmin',
  'system',
] as const;

export type Role = (typeof roles)[number];
