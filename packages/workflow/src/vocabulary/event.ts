import type { Instant, WorkingCalendar } from '@mot-cua/calendar';
import type { CommandCall } from '../commands.ts';
import type { Law } from '../law.ts';
import type { Tariff } from '../tariff.ts';

/** What holds around an event: the legal moment, the calendar and the pinned law. Never stored with the machine. */
interface Surroundings {
  at: Instant;
  actorId: string;
  /** Who holds the post, where the actor stands in for somebody. */
  onBehalfOf: string | null;
  agencyId: string | null;
  calendar: WorkingCalendar;
  law: Law;
  tariff: Tariff | null;
  issued: Readonly<Partial<Record<'dossierCode' | 'documentNumber', string>>>;
}

/** A command as the machine sees it. */
export type LifecycleEvent = CommandCall & { around: Surroundings };

export type EventOf<Name extends CommandCall['type']> = Extract<LifecycleEvent, { type: Name }>;
