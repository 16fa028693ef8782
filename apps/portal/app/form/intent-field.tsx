import { useRouteLoaderData } from '@remix-run/react';
import type { shellView } from '../shell-view.server.ts';

/** One intent, one effect: a form sent twice counts once. And in one name: the one in which its reader acted when it was drawn. */
export function IntentField({ intentId }: { intentId: string }) {
  const mandateId = useRouteLoaderData<typeof shellView>('root')?.acting?.mandateId;
  return (
    <>
      <input type="hidden" name="intentId" value={intentId} />
      {mandateId && <input type="hidden" name="actsUnder" value={mandateId} />}
    </>
  );
}
