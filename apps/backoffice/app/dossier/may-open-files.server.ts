import { may } from '@mot-cua/policy';
import type { Actor, Facts } from '@mot-cua/workflow';

/** Whether links to files are drawn for this person; the files ask again by themselves. */
export const mayOpenFiles = (actor: Actor, facts: Facts): boolean => may('staffFile', actor, { facts }) === 'yes';
