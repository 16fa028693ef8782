import { uploadLimits } from '@mot-cua/forms';
import { Notice } from '@mot-cua/ui';
import { readProof, withdrawCorrection } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OpenPage } from '../correction/open-page.tsx';
import { openView } from '../correction/open-view.server.ts';
import { RequestPage } from '../correction/request-page.tsx';
import { type RequestView, requestView } from '../correction/request-view.server.ts';
import { takeRequest } from '../correction/take-request.server.ts';
import { correctionAddress, dossierAddress } from '../dossier/addresses.ts';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load(
  'ownDossierActs',
  ownDossier,
  async ({ deps, person, subject: { view }, url, t, locale }) => {
    const say = { t, locale };
    const { id } = view.dossier;
    const sha256 = view.correction?.asked?.proof;
    const proof = sha256 ? await readProof(deps, { id, sha256 }, citizenOf(person)) : null;
    const [open, request] = [openView(view, proof, say), requestView(view, {}, say)];
    const page = open ?? request;
    if (!page) throw see(dossierAddress(id));
    const changed = url.searchParams.has('changed') ? t('portal:correction.changed') : null;
    return { title: page.title, open, request, changed, intentId: newIntentId() };
  },
);

export const action = act(
  'ownDossierActs',
  ownDossier,
  async ({ deps, subject: { view }, person, form, intentId, t, locale }) => {
    const say = { t, locale };
    const { id } = view.dossier;
    const citizen = citizenOf(person);
    const version = Number(form.text('version'));
    const asked = form.text('asked');
    const outcome = asked
      ? await withdrawCorrection(deps, { id, asked: Number(asked), version, intentId }, citizen)
      : await takeRequest(deps, { id, version, intentId, form }, citizen, say);
    if (!outcome) throw notFound();
    if ('done' in outcome) return see(asked ? dossierAddress(id) : correctionAddress(id));
    if (!('rejected' in outcome)) return see(`${correctionAddress(id)}?changed`);
    const request = requestView(view, outcome.rejected, say);
    return request ? data({ request }, { status: 422 }) : see(`${correctionAddress(id)}?changed`);
  },
  uploadLimits,
);

export default function Correction() {
  const { open, changed, intentId, ...stored } = useLoaderData<typeof loader>();
  const rejected: RequestView | undefined = useActionData<typeof action>()?.request;
  const request = rejected ?? stored.request;
  useAnswerTitle(rejected?.tabTitle);
  const notice = changed && !rejected && (
    <Notice tone="warn" role="alert">
      <p>{changed}</p>
    </Notice>
  );
  if (open) return <OpenPage page={open} intentId={intentId} notice={notice} />;
  return request && <RequestPage page={request} intentId={intentId} notice={notice} />;
}
