import { agencies } from './backoffice-agencies.ts';
import { anotherCase } from './backoffice-another-case.ts';
import { audit } from './backoffice-audit.ts';
import { batch } from './backoffice-batch.ts';
import { beyond } from './backoffice-beyond.ts';
import { calendar } from './backoffice-calendar.ts';
import { calling } from './backoffice-calling.ts';
import { commandPages } from './backoffice-commands.ts';
import { correction } from './backoffice-correction.ts';
import { counter } from './backoffice-counter.ts';
import { drafts } from './backoffice-drafts.ts';
import { erasures } from './backoffice-erasure.ts';
import { groups } from './backoffice-groups.ts';
import { guardians } from './backoffice-guardians.ts';
import { hands, staffNotices } from './backoffice-hands.ts';
import { hours } from './backoffice-hours.ts';
import { serviceIndex } from './backoffice-index.ts';
import { indicators } from './backoffice-indicators.ts';
import { inspections } from './backoffice-inspections.ts';
import { jobs } from './backoffice-jobs.ts';
import { keys } from './backoffice-keys.ts';
import { lists } from './backoffice-lists.ts';
import { maintenance } from './backoffice-maintenance.ts';
import { merger } from './backoffice-merger.ts';
import { messages } from './backoffice-messages.ts';
import { moneyDay } from './backoffice-money-day.ts';
import { past } from './backoffice-past.ts';
import { people } from './backoffice-people.ts';
import { petitions } from './backoffice-petitions.ts';
import { prints } from './backoffice-prints.ts';
import { procedures } from './backoffice-procedures.ts';
import { registers } from './backoffice-registers.ts';
import { report } from './backoffice-report.ts';
import { results } from './backoffice-results.ts';
import { revocation } from './backoffice-revocation.ts';
import { screens } from './backoffice-screens.ts';
import { signing } from './backoffice-signing.ts';
import { slip } from './backoffice-slip.ts';
import { substitutes } from './backoffice-substitutes.ts';
import { synchronisation } from './backoffice-synchronisation.ts';
import { takeBack } from './backoffice-take-back.ts';
import { visits } from './backoffice-visits.ts';
import { warnings } from './backoffice-warnings.ts';
import { wordings } from './backoffice-wordings.ts';

/** The words of the staff's back office. */
export const backoffice = {
  ...keys,
  ...lists,
  ...commandPages,
  ...agencies,
  ...anotherCase,
  ...audit,
  ...batch,
  ...beyond,
  ...calendar,
  ...hours,
  ...calling,
  ...counter,
  ...guardians,
  ...indicators,
  ...inspections,
  ...maintenance,
  ...merger,
  ...moneyDay,
  ...drafts,
  ...maintenance,
  ...merger,
  ...past,
  ...people,
  ...prints,
  ...procedures,
  ...registers,
  ...report,
  ...revocation,
  ...correction,
  ...results,
  ...screens,
  ...serviceIndex,
  ...slip,
  ...signing,
  ...takeBack,
  ...synchronisation,
  groups,
  hands,
  ...visits,
  messages,
  staffNotices,
  substitutes,
  warnings,
  wordings,
  jobs,
  petitions,
  erasures,
} as const;
