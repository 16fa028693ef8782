/** An invented person who can sign in at the local identity provider; also the seed of the demonstration database. */
export interface DemoPerson {
  subject: string;
  fullName: string;
  realm: 'citizen' | 'staff';
  personalId?: string;
  birthDate?: string;
  sex?: 'male' | 'female';
  phone?: string;
  email?: string;
  residence?: { communeCode: string; detail: string };
  post?: { agency: 'bach-mai' | 'hoan-kiem'; roles: string[] };
  canDo: { vi: string; en: string };
}
