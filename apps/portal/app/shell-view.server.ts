import { formatDateTime, formatLongDate, translatorFor } from '@mot-cua/locales';
import type { Maintenance } from '@mot-cua/use-cases';
import { errorPages, packedWords } from '@mot-cua/web';
import { newIntentId, type SignedIn } from '@mot-cua/web/server';
import type { Locale } from '@mot-cua/workflow';
import { hotline } from './contact.ts';
import { petitionsAddress } from './petitions/addresses.ts';
import type { Say } from './say.ts';
import { typistMark } from './typing/typist-mark.server.ts';

function footerView({ t }: Say) {
  return {
    about: [t('shell:siteName'), t('shell:siteTagline')].join(' · '),
    demo: t('shell:demoNotice'),
    groups: [
      {
        title: t('shell:needHelp'),
        items: [
          { href: `tel:${hotline}`, label: t('shell:callHotline', { hotline }) },
          { href: '/help', label: t('shell:help') },
          { href: petitionsAddress, label: t('portal:petitions.title') },
        ],
      },
      {
        title: t('shell:aboutSite'),
        items: [
          { href: '/track', label: t('portal:track.title') },
          { href: '/verify', label: t('portal:nav.verify') },
          { href: '/agencies', label: t('portal:agencies.title') },
          { href: '/quality', label: t('portal:quality.title') },
          { href: '/accessibility', label: t('shell:accessibility') },
        ],
      },
    ],
  };
}

function headerView({ t, locale }: Say) {
  const items = [
    { href: '/services', label: t('portal:nav.find') },
    { href: '/my', label: t('portal:nav.mine') },
    { href: '/verify', label: t('portal:nav.verify') },
    { href: '/help', label: t('shell:help') },
  ];
  return {
    brand: {
      name: t('shell:siteName'),
      tagline: t('shell:siteTagline'),
      href: '/',
      homeLabel: t('shell:home').toLocaleLowerCase(locale),
    },
    nav: { label: t('shell:mainMenu'), menuLabel: t('shell:menu'), items },
    language: { label: t('shell:otherLanguage'), lang: locale === 'vi' ? ('en' as const) : ('vi' as const) },
    skip: t('shell:skip'),
  };
}

const errorsView = ({ t }: Say) => ({
  pages: errorPages({ t }),
  reference: t('errors:fault.reference', { reference: '{{reference}}', hotline }),
  again: t('errors:fault.again'),
  home: t('errors:home'),
  mine: t('portal:nav.mine'),
});

/** What stands around every page, and what to say when a page cannot be shown: the same for everybody. */
function wordsIn(say: Say) {
  const { t } = say;
  return {
    site: t('shell:siteName'),
    errorWord: t('shell:errorWord'),
    header: headerView(say),
    signIn: { href: '/sign-in', label: t('shell:signIn') },
    signOut: t('shell:signOut'),
    footer: footerView(say),
    errors: errorsView(say),
  };
}

export type ShellWords = ReturnType<typeof wordsIn>;

const packed = packedWords<Locale>((locale) => wordsIn(translatorFor(locale)));

/** When the service will not be there, in words. */
const maintenanceView = (coming: readonly Maintenance[], locale: Locale) =>
  coming.map(({ id, startsAt, endsAt, told }) => {
    const times = { start: formatDateTime(locale, startsAt), end: formatDateTime(locale, endsAt) };
    return { id, title: translatorFor(locale).t('shell:maintenance', times), text: told[locale] };
  });

/** For whom somebody acts: said on every page, with the way out. */
function actingView(person: SignedIn | null, locale: Locale) {
  const { actor, actsFor } = person ?? {};
  if (actor?.kind !== 'citizen' || !actor.mandate || !actsFor) return null;
  const { t } = translatorFor(locale);
  return {
    mandateId: actor.mandate.id,
    title: t('portal:acting.banner', { name: actsFor.name }),
    text: t(actor.mandate.child ? 'portal:acting.bannerChild' : 'portal:acting.bannerText', {
      date: formatLongDate(locale, actsFor.until),
    }),
    leave: t('portal:acting.leave'),
    intentId: newIntentId(),
  };
}

/** The words of a language, packed, who is signed in and for whom they act, and what everybody has to know. */
export const shellView = (locale: Locale, person: SignedIn | null, coming: readonly Maintenance[]) => ({
  locale,
  person: person?.name ?? null,
  typist: person && typistMark(person),
  acting: actingView(person, locale),
  maintenance: maintenanceView(coming, locale),
  words: packed(locale),
});
