import { type Citizen, type JoinRefusal, joinPages, movePage, takePagesApart, turnPage } from '@mot-cua/use-cases';
import type { Form } from '@mot-cua/web/server';
import type { PortalDeps } from '../deps.server.ts';

interface Asked {
  place: { draftId?: string; dossierId?: string; paper: string };
  /** What the joined file is called. */
  title: string;
  form: Form;
}

/** Does what the buttons beside pictures ask for. Undefined: none was pressed; null: not theirs. */
export async function pageAct(
  deps: PortalDeps,
  { place, title, form }: Asked,
  citizen: Citizen,
): Promise<'done' | JoinRefusal | null | undefined> {
  const [up, down, turn, apart] = [form.text('up'), form.text('down'), form.text('turn'), form.text('apart')];
  const asIs = (isDone: boolean) => (isDone ? ('done' as const) : null);
  if (up) return asIs(await movePage(deps, { partId: up, to: 'up' }, citizen));
  if (down) return asIs(await movePage(deps, { partId: down, to: 'down' }, citizen));
  if (turn) return asIs(await turnPage(deps, { partId: turn }, citizen));
  if (apart) return asIs(await takePagesApart(deps, { partId: apart }, citizen));
  if (!form.text('join')) return undefined;
  const joined = await joinPages(deps, { ...place, title }, citizen);
  if (joined && 'refused' in joined) return joined.refused;
  return joined && 'done';
}
