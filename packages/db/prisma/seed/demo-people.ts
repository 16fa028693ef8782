import type { Role } from '@mot-cua/workflow';
import { readJson } from './read-json.ts';

interface Demo {
  subject: string;
  fullName: string;
  canDo: { vi: string; en: string };
}

export interface DemoCitizen extends Demo {
  realm: 'citizen';
  personalId: string;
  birthDate: string;
  sex: 'male' | 'female';
  phone: string;
  email?: string;
  residence: { communeCode: string; detail: string };
}

export interface DemoClerk extends Demo {
  realm: 'staff';
  email: string;
  post: { agency: string; roles: Role[] };
}

/** Invented people; the local identity provider signs in the same ones. */
export const demoPeople = (): (DemoCitizen | DemoClerk)[] => readJson('demo-people.json');
