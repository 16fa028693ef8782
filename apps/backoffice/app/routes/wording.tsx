import { rawAnswers } from '@mot-cua/forms';
import { Breadcrumbs, Button, ErrorSummary, Notice, SheetHead } from '@mot-cua/ui';
import { readWording, restoreWording, setWording, tryWording, type WordingSubject } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { SettingsForm } from '../settings/settings-form.tsx';
import { PlacesTable } from '../wordings/places-table.tsx';
import { readSeen, readWordingAddress, wordingHref } from '../wordings/wording-address.ts';
import { WordingPreview } from '../wordings/wording-preview.tsx';
import { WordingVersions } from '../wordings/wording-versions.tsx';
import { type ReturnedWording, wordingView } from '../wordings/wording-view.server.ts';

const doneHref = (subject: WordingSubject, number: number): string => {
  const href = wordingHref(subject);
  return `${href}${href.includes('?') ? '&' : '?'}done=${number}`;
};

export const loader = load('editWords', async ({ deps, actor, person, param, url, t, locale }) => {
  const subject = readWordingAddress(param('area'), param('about'), url);
  const history = await readWording(deps, subject, actor);
  if (!history) throw notFound();
  return wordingView(history, { url, now: person.now, portalUrl: deps.settings.portalUrl }, { t, locale });
});

export const action = act('editWords', async ({ deps, actor, person, param, url, form, intentId, t, locale }) => {
  const subject = readWordingAddress(param('area'), param('about'), url);
  if (!subject) throw notFound();
  const raw = rawAnswers(form);
  const asked = { subject, raw, intentId, seen: readSeen(form.text('seen')) };
  const does = form.text('does');
  const give = does === 'try' ? tryWording : does === 'restore' ? restoreWording : setWording;
  const outcome = await give(deps, asked, actor);
  if (outcome && 'set' in outcome) return see(doneHref(subject, outcome.set));
  // Whoever went back to the first words typed nothing.
  const returned: ReturnedWording = { ...(does === 'restore' ? {} : { raw }), ...outcome };
  const history = await readWording(deps, subject, actor);
  if (!outcome || !history) throw notFound();
  const drawn = { url, now: person.now, portalUrl: deps.settings.portalUrl, returned };
  return data(wordingView(history, drawn, { t, locale }), { status: statusOf(outcome) });
});

const statusOf = (outcome: object): number => ('words' in outcome ? 200 : 'overtaken' in outcome ? 409 : 422);

export default function Wording() {
  const stored = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? stored;
  const { title, crumbs, lead, note, done, overtaken, action: here, form, seen, preview, places, versions } = view;
  return (
    <>
      <SheetHead title={title} breadcrumbs={<Breadcrumbs {...crumbs} />} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        {overtaken && (
          <Notice tone="warn" role="alert">
            <p>{overtaken}</p>
          </Notice>
        )}
        <ErrorSummary title={form.errors.title} errors={form.errors.items} />
        <p>{lead}</p>
        <p>
          <b>{note}</b>
        </p>
        {preview && <WordingPreview preview={preview} />}
        <SettingsForm form={form} action={here} hidden={{ seen }}>
          <Button variant="secondary" name="does" value="try">
            {view.try}
          </Button>
        </SettingsForm>
        <PlacesTable places={places} />
      </div>
      <WordingVersions versions={versions} />
      {view.restore && (
        <div className="mc-sheet__body">
          <Form method="post" action={here}>
            <input type="hidden" name="intentId" value={form.intentId} />
            <input type="hidden" name="seen" value={seen} />
            <Button variant="secondary" name="does" value="restore">
              {view.restore}
            </Button>
          </Form>
        </div>
      )}
    </>
  );
}
