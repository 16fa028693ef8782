import { rawAnswers } from '@mot-cua/forms';
import { readWarningRules, setWarningRules } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { SettingsPage } from '../settings/settings-page.tsx';
import { warningsView } from '../warnings/warnings-view.server.ts';

const here = '/admin/warnings';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const rules = await readWarningRules(deps, actor);
  if (!rules) throw notFound();
  return warningsView(rules, { done: url.searchParams.has('done') }, { t, locale });
});

export const action = act('administer', async ({ deps, actor, form, intentId, t, locale }) => {
  const raw = rawAnswers(form);
  const outcome = await setWarningRules(deps, { raw, intentId }, actor);
  const rules = await readWarningRules(deps, actor);
  if (!outcome || !rules) throw notFound();
  if ('set' in outcome) return see(`${here}?done=1`);
  return data(warningsView(rules, { rejected: { raw, ...outcome } }, { t, locale }), { status: 422 });
});

export default function Warnings() {
  const stored = useLoaderData<typeof loader>();
  return <SettingsPage view={useActionData<typeof action>() ?? stored} action={here} />;
}
