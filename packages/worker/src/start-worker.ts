import { endClosedPosts, sweep } from '@mot-cua/db';
import {
  announceParcels,
  checkOrders,
  checkReceived,
  countAnnounced,
  countQuality,
  type Deps,
  handOverDue,
  indexDossiers,
  lapse,
  queryOpenOrders,
  raiseWarnings,
  reconcileNational,
  resealFactors,
  sendNational,
  setPrints,
  sweepFiles,
} from '@mot-cua/use-cases';
import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { effectTypes, handlers } from './jobs/handlers.ts';
import type { Job } from './jobs/job.ts';
import { mailStaffNotices } from './jobs/mail-staff-notices.ts';
import { lapseQueue, openQueue } from './jobs/open-queue.ts';
import { relayDeadlines, relayEffects } from './jobs/relay.ts';
import { remindOfExpiry } from './jobs/remind-of-expiry.ts';
import { remindOfResults } from './jobs/remind-of-results.ts';
import { remindOfVisits } from './jobs/remind-of-visits.ts';
import { sendLetters } from './jobs/send-letters.ts';
import { tellOfAnswers } from './jobs/tell-of-answers.ts';
import { trackMessages } from './jobs/track-messages.ts';
import { trackParcels } from './jobs/track-parcels.ts';
import { listenForOutbox } from './listen-for-outbox.ts';
import { repeat } from './repeat.ts';

const second = 1000;
const minute = 60 * second;

const perPoll = { batchSize: 10, pollingIntervalSeconds: 0.5 };

type Handler = (deps: Deps, job: Job) => Promise<void>;

async function takeUpEffects(deps: Deps, boss: PgBoss): Promise<void> {
  for (const type of effectTypes) {
    const handle = handlers[type] as Handler;
    await boss.work<Job>(type, { ...perPoll, batchSize: 1, localConcurrency: 2 }, async (jobs) => {
      for (const { data } of jobs) await handle(deps, data);
    });
  }
  await boss.work<Parameters<typeof lapse>[1]>(lapseQueue, perPoll, async (jobs) => {
    for (const { data } of jobs) await lapse(deps, data);
  });
}

/** Does later what was promised now: effects from the outbox, deadlines, open payments, parcels, files. Returns how to stop it. */
export async function startWorker(deps: Deps, log: Logger): Promise<() => Promise<void>> {
  const report = (error: unknown) => log.error({ err: error }, 'a round failed and will be tried again');
  const boss = await openQueue(deps.db, report);
  await takeUpEffects(deps, boss);
  const effects = repeat(() => relayEffects(deps.db, boss), 5 * second, report);
  const parcels = repeat(() => announceParcels(deps), 5 * second, report);
  const rounds = [
    effects,
    parcels,
    repeat(() => relayDeadlines(deps.db, boss), 5 * second, report),
    repeat(() => queryOpenOrders(deps), minute, report),
    repeat(() => checkOrders(deps), minute, report),
    repeat(() => sendNational(deps), 5 * second, report),
    repeat(() => reconcileNational(deps), 60 * minute, report),
    repeat(() => trackParcels(deps), minute / 2, report),
    repeat(() => trackMessages(deps), minute / 2, report),
    repeat(() => countAnnounced(deps), 15 * second, report),
    repeat(() => handOverDue(deps), 15 * second, report),
    repeat(() => endClosedPosts(deps.db), minute, report),
    repeat(() => checkReceived(deps), 5 * second, report),
    repeat(() => tellOfAnswers(deps), 5 * second, report),
    repeat(() => indexDossiers(deps), 5 * second, report),
    repeat(() => raiseWarnings(deps), 5 * minute, report),
    repeat(() => mailStaffNotices(deps), 5 * second, report),
    repeat(() => setPrints(deps), second, report),
    repeat(() => sendLetters(deps), 5 * second, report),
    repeat(() => remindOfExpiry(deps), 60 * minute, report),
    repeat(() => remindOfResults(deps), 60 * minute, report),
    repeat(() => remindOfVisits(deps), 15 * minute, report),
    repeat(() => sweep(deps.db), 60 * minute, report),
    repeat(() => sweepFiles(deps), 60 * minute, report),
    repeat(() => resealFactors(deps), 60 * minute, report),
    repeat(() => countQuality(deps), 15 * minute, report),
  ];
  const hush = await listenForOutbox(
    deps.db,
    () => {
      effects.wake();
      parcels.wake();
    },
    report,
  );
  return async () => {
    await hush();
    await Promise.all(rounds.map((round) => round.stop()));
    await boss.stop({ graceful: true, timeout: 5 * second });
    await deps.db.close();
  };
}
