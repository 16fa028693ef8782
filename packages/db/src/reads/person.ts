/** Columns of a person's row that say nothing of who they are. */
export const besidesPerson = {
  updatedAt: true,
  language: true,
  contactChosenAt: true,
  smsChosen: true,
  phoneConfirmedAt: true,
  registered: true,
} as const;

/** What is known of a citizen. Personal: it lives in one erasable row. */
export interface Person {
  id: string;
  /** The identity provider's name for the person; null for someone registered at the counter. */
  subject: string | null;
  fullName: string;
  personalId: string | null;
  /** ISO date. */
  birthDate: string | null;
  sex: string | null;
  phone: string | null;
  email: string | null;
  communeCode: string | null;
  addressDetail: string | null;
}
