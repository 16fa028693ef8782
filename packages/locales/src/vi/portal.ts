import { acting } from './portal-acting.ts';
import { agencies } from './portal-agencies.ts';
import { anotherCase } from './portal-another-case.ts';
import { application } from './portal-application.ts';
import { bring } from './portal-bring.ts';
import { catalogue } from './portal-catalogue.ts';
import { correction } from './portal-correction.ts';
import { dossiers } from './portal-dossiers.ts';
import { erasure } from './portal-erasure.ts';
import { find } from './portal-find.ts';
import { guide } from './portal-guide.ts';
import { help } from './portal-help.ts';
import { openingHours } from './portal-hours.ts';
import { messages } from './portal-messages.ts';
import { notices } from './portal-notices.ts';
import { offline } from './portal-offline.ts';
import { papers } from './portal-papers.ts';
import { parts } from './portal-parts.ts';
import { petitions } from './portal-petitions.ts';
import { printout } from './portal-printout.ts';
import { profile } from './portal-profile.ts';
import { quality } from './portal-quality.ts';
import { queue } from './portal-queue.ts';
import { rating } from './portal-rating.ts';
import { track } from './portal-track.ts';
import { verify } from './portal-verify.ts';
import { visits } from './portal-visits.ts';
import { wizard } from './portal-wizard.ts';

/** The words of the citizens' portal. */
export const portal = {
  ...catalogue,
  ...find,
  ...help,
  ...application,
  ...dossiers,
  ...papers,
  ...parts,
  ...quality,
  ...rating,
  acting,
  agencies,
  openingHours,
  bring,
  correction,
  erasure,
  guide,
  messages,
  wizard,
  notices,
  petitions,
  offline,
  printout,
  profile,
  queue,
  track,
  verify,
  visits,
  anotherCase,
} as const;
