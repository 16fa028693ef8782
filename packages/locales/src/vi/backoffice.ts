import { audit } from './backoffice-audit.ts';
import { batch } from './backoffice-batch.ts';
import { calendar } from './backoffice-calendar.ts';
import { calling } from './backoffice-calling.ts';
import { commandPages } from './backoffice-commands.ts';
import { counter } from './backoffice-counter.ts';
import { inspections } from './backoffice-inspections.ts';
import { keys } from './backoffice-keys.ts';
import { lists } from './backoffice-lists.ts';
import { maintenance } from './backoffice-maintenance.ts';
import { merger } from './backoffice-merger.ts';
import { messages } from './backoffice-messages.ts';
import { people } from './backoffice-people.ts';
import { registers } from './backoffice-registers.ts';
import { report } from './backoffice-report.ts';
import { screens } from './backoffice-screens.ts';
import { slip } from './backoffice-slip.ts';
import { synchronisation } from './backoffice-synchronisation.ts';
import { visits } from './backoffice-visits.ts';

/** The words of the staff's back office. */
export const backoffice = {
  ...keys,
  ...lists,
  ...commandPages,
  ...audit,
  ...batch,
  ...calendar,
  ...calling,
  ...counter,
  ...inspections,
  ...maintenance,
  ...merger,
  ...people,
  ...registers,
  ...report,
  ...screens,
  ...slip,
  ...synchronisation,
  ...visits,
  messages,
} as const;
