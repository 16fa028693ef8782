import { demoCitizens } from './demo-citizens.ts';
import type { DemoPerson } from './demo-person.ts';
import { demoStaff } from './demo-staff.ts';

/** Everybody who can sign in locally; also the seed of the demonstration database. */
export const demoPeople: readonly DemoPerson[] = [...demoCitizens, ...demoStaff];
