import { agencies } from './portal-agencies.ts';
import { application } from './portal-application.ts';
import { catalogue } from './portal-catalogue.ts';
import { dossiers } from './portal-dossiers.ts';
import { find } from './portal-find.ts';
import { guide } from './portal-guide.ts';
import { help } from './portal-help.ts';
import { messages } from './portal-messages.ts';
import { notices } from './portal-notices.ts';
import { offline } from './portal-offline.ts';
import { papers } from './portal-papers.ts';
import { parts } from './portal-parts.ts';
import { printout } from './portal-printout.ts';
import { profile } from './portal-profile.ts';
import { quality } from './portal-quality.ts';
import { queue } from './portal-queue.ts';
import { rating } from './portal-rating.ts';
import { track } from './portal-track.ts';
import { verify } from './portal-verify.ts';

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
  agencies,
  guide,
  messages,
  notices,
  offline,
  printout,
  profile,
  queue,
  track,
  verify,
} as const;
