import { audit } from './backoffice-audit.ts';
import { batch } from './backoffice-batch.ts';
import { calendar } from './backoffice-calendar.ts';
import { calling } from './backoffice-calling.ts';
import { commandPages } from './backoffice-commands.ts';
import { counter } from './backoffice-counter.ts';
import { serviceIndex } from './backoffice-index.ts';
import { indicators } from './backoffice-indicators.ts';
import { keys } from './backoffice-keys.ts';
import { lists } from './backoffice-lists.ts';
import { maintenance } from './backoffice-maintenance.ts';
import { merger } from './backoffice-merger.ts';
import { messages } from './backoffice-messages.ts';
import { moneyDay } from './backoffice-money-day.ts';
import { people } from './backoffice-people.ts';
import { prints } from './backoffice-prints.ts';
import { registers } from './backoffice-registers.ts';
import { report } from './backoffice-report.ts';
import { results } from './backoffice-results.ts';
import { screens } from './backoffice-screens.ts';
import { slip } from './backoffice-slip.ts';
import { synchronisation } from './backoffice-synchronisation.ts';

export const backoffice = {
  ...keys,
  ...lists,
  ...commandPages,
  ...audit,
  ...batch,
  ...calendar,
  ...calling,
  ...counter,
  ...indicators,
  ...maintenance,
  ...merger,
  ...moneyDay,
  ...people,
  ...prints,
  ...registers,
  ...report,
  ...results,
  ...screens,
  ...serviceIndex,
  ...slip,
  ...synchronisation,
  messages,
} as const;
