import { plainDate } from '@mot-cua/calendar';
import { exportMyData } from '@mot-cua/use-cases';
import { forbidden } from '@mot-cua/web/server';
import { citizenOf, load } from '../routing.server.ts';

/** Asks for the next piece only when the last one has gone out. */
const streamOf = (text: AsyncGenerator<string>): ReadableStream<string> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await text.return(undefined);
    },
  });

/** All that is kept of the person who asks, as one JSON file. */
export const loader = load('ownProfile', async ({ deps, person, limit }) => {
  await limit('export', person.actor.id);
  const taken = await exportMyData(deps, citizenOf(person));
  if (!taken) throw forbidden();
  return new Response(streamOf(taken.text).pipeThrough(new TextEncoderStream()), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="mot-cua-${plainDate(taken.at)}.json"`,
      'Cache-Control': 'private, no-store',
    },
  });
});
