import type { LoaderFunctionArgs } from '@remix-run/node';
import { describeDefect, isOutage } from './defect.ts';
import { fault, unavailable } from './results.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs a handler. What it throws on purpose goes on; anything else is a defect: logged, and told by its number only. */
export async function watched<Answer>(
  { request }: LoaderFunctionArgs,
  { log, reference }: Surroundings,
  run: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await run();
  } catch (thrown) {
    if (isOnPurpose(thrown) || request.signal.aborted) throw thrown;
    log.error({ reference, method: request.method, defect: describeDefect(thrown) }, 'defect');
    throw isOutage(thrown) ? unavailable() : fault(reference);
  }
}

const isOnPurpose = (thrown: unknown): boolean =>
  thrown instanceof Response ||
  (typeof thrown === 'object' && thrown !== null && 'type' in thrown && thrown.type === 'DataWithResponseInit');
