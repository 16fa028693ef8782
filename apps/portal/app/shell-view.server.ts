import { hotline } from './contact.ts';
import type { Say } from './say.ts';

const errorKinds = [
  'badRequest',
  'foreign',
  'forbidden',
  'notFound',
  'method',
  'conflict',
  'tooLarge',
  'wrongType',
  'tooMany',
  'fault',
  'unavailable',
] as const;

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
        ],
      },
      {
        title: t('shell:aboutSite'),
        items: [
          { href: '/verify', label: t('portal:nav.verify') },
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
  pages: Object.fromEntries(
    errorKinds.map((kind) => [kind, { title: t(`errors:${kind}.title`), text: t(`errors:${kind}.text`) }]),
  ) as Record<(typeof errorKinds)[number], { title: string; text: string }>,
  reference: t('errors:fault.reference', { reference: '{{reference}}', hotline }),
  again: t('errors:fault.again'),
  home: t('errors:home'),
  mine: t('portal:nav.mine'),
});

/** What stands around every page, and what to say when a page cannot be shown. */
export function shellView(say: Say, name: string | null) {
  const { t, locale } = say;
  return {
    locale,
    site: t('shell:siteName'),
    errorWord: t('shell:errorWord'),
    header: headerView(say),
    person: name ? { name, account: t('shell:account', { name }), signOut: t('shell:signOut') } : null,
    signIn: { href: '/sign-in', label: t('shell:signIn') },
    footer: footerView(say),
    errors: errorsView(say),
  };
}

export type ShellView = ReturnType<typeof shellView>;
