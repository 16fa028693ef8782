import { BackLink, ErrorSummary, KeyValue, LinkButton, Main, Notice, PageHead, Section } from '@mot-cua/ui';
import { changeMyContact, readMyProfile } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { forbidden, newIntentId, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actingAddress } from '../acting/addresses.ts';
import { confirmAddress, myProfileAddress } from '../profile/addresses.ts';
import { ContactForm } from '../profile/contact-form.tsx';
import { OwnData } from '../profile/own-data.tsx';
import { profileView } from '../profile/profile-view.server.ts';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('citizen', async ({ deps, person, url, t, locale }) => {
  if (person.actor.mandate) throw see(actingAddress);
  const profile = await readMyProfile(deps, citizenOf(person));
  const saved = (['saved', 'confirmed'] as const).find((each) => url.searchParams.has(each));
  return { ...profileView(profile, { t, locale }, { saved }), intentId: newIntentId() };
});

export const action = act('ownProfile', async ({ deps, person, form, intentId, t, locale }) => {
  const citizen = citizenOf(person);
  const raw = Object.fromEntries(['email', 'phone', 'sms', 'language'].map((name) => [name, form.text(name)]));
  const outcome = await changeMyContact(deps, { raw, intentId }, citizen);
  if (!outcome) throw forbidden();
  if ('changed' in outcome) {
    const [first] = outcome.waiting;
    return see(first ? confirmAddress(first) : `${myProfileAddress}?saved`);
  }
  const rejected = 'tooMany' in outcome ? { ...outcome, problems: {} } : outcome;
  const profile = await readMyProfile(deps, citizen);
  return data(profileView(profile, { t, locale }, { rejected }), { status: 422 });
});

export default function MyProfile() {
  const stored = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { title, tabTitle, lead, back, saved, level, identity, contact, data: own } = rejected ?? stored;
  useAnswerTitle(rejected && tabTitle);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      {contact && <ErrorSummary title={contact.errors.title} errors={contact.errors.items} />}
      <PageHead title={title} lead={lead} />
      {saved && (
        <Notice tone="ok" role="status">
          <p>{saved}</p>
        </Notice>
      )}
      <Section id="level" title={level.title}>
        <Notice tone={level.tone} icon="shield" title={level.is}>
          <p>{level.means}</p>
        </Notice>
        {level.raise && (
          <>
            <LinkButton href={level.raise.href}>{level.raise.label}</LinkButton>
            <p className="mc-soft">{level.raise.how}</p>
          </>
        )}
      </Section>
      {identity && (
        <Section id="identity" title={identity.title}>
          <p>{identity.text}</p>
          <KeyValue rows={identity.rows} />
        </Section>
      )}
      {contact && <ContactForm contact={contact} intentId={stored.intentId} />}
      {own && <OwnData own={own} />}
    </Main>
  );
}
