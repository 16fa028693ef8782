import { uploadLimits } from '@mot-cua/forms';
import { ActionLink, Button, ErrorSummary, FileList, FormFields, Section, SubmitRow } from '@mot-cua/ui';
import { addPhoto, listPhotos, photographedAt } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { identityView } from '../dossier/identity-view.server.ts';
import { photosHref } from '../inspections/addresses.ts';
import { type PhotosView, photosView, type RefusedPhoto } from '../inspections/photos-view.server.ts';
import { act, foundDossier, load } from '../routing.server.ts';

export const loader = load('staffDossier', foundDossier, async ({ deps, actor, subject: { view }, t, locale }) => {
  const say = { t, locale };
  const photos = await listPhotos(deps, { id: view.dossier.id }, actor);
  return {
    title: t('backoffice:inspections.photosOf', { name: view.owner.fullName }),
    identity: identityView(view, say),
    aside: asideView(view, say),
    photos: photosView({ photos, addsTo: photographedAt(view.dossier, actor) }, say),
    intentId: newIntentId(),
  };
});

export const action = act(
  'staffDossierActs',
  foundDossier,
  async ({ deps, actor, subject: { view }, form, t, locale }) => {
    const { id } = view.dossier;
    const refused: RefusedPhoto[] = form.uploads.length === 0 ? [{ name: '', problem: 'nothingChosen' }] : [];
    for (const { name, bytes } of form.uploads) {
      const added = await addPhoto(deps, { id, file: { name, bytes } }, actor);
      if (!added) throw notFound();
      if ('rejected' in added) refused.push({ name, problem: added.rejected });
    }
    if (refused.length === 0) return see(photosHref(id));
    const photos = await listPhotos(deps, { id }, actor);
    const given = { photos, addsTo: photographedAt(view.dossier, actor), refused };
    return data({ photos: photosView(given, { t, locale }) }, { status: 422 });
  },
  uploadLimits,
);

export default function DossierPhotos() {
  const { identity, aside, intentId, ...stored } = useLoaderData<typeof loader>();
  const photos: PhotosView = useActionData<typeof action>()?.photos ?? stored.photos;
  const { heading, lead, none, rows, view, field, add, errors } = photos;
  return (
    <DossierSheet identity={identity} aside={aside}>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <Section id="photos" title={heading}>
        <p>{lead}</p>
        {rows.length === 0 && <p className="mc-soft">{none}</p>}
        {rows.length > 0 && (
          <FileList
            files={rows.map(({ href, label, meta }) => ({
              ...{ key: href, name: label, meta },
              actions: <ActionLink href={href} label={view} about={label} />,
            }))}
          />
        )}
        {field && (
          <Form method="post" encType="multipart/form-data" noValidate key={rows.length}>
            <input type="hidden" name="intentId" value={intentId} />
            <FormFields fields={[field]} />
            <SubmitRow>
              <Button main>{add}</Button>
            </SubmitRow>
          </Form>
        )}
      </Section>
    </DossierSheet>
  );
}
