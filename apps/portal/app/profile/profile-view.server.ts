import { formatDate } from '@mot-cua/locales';
import type { MyProfile } from '@mot-cua/use-cases';
import { hotline } from '../contact.ts';
import { erasureDays } from '../erasure/erasure-days.server.ts';
import type { Say } from '../say.ts';
import { myDataAddress, myErasuresAddress, myProfileAddress } from './addresses.ts';
import { contactView, type Rejected } from './contact-view.server.ts';

type Identity = NonNullable<MyProfile['known']>['identity'];

const levelToAct = 2;
const levels = { 1: 'l1', 2: 'l2', 3: 'l3' } as const;

function identityView(identity: Identity, { t, locale }: Say) {
  const { fullName, personalIdMasked, birthDate, sex, addressDetail, commune } = identity;
  // The provider's address may name the commune already.
  const place = commune && !addressDetail?.includes(commune.vi) ? commune[locale] : null;
  const address = [addressDetail, place].filter(Boolean).join(', ');
  const rows = [
    ['fullName', fullName],
    ['personalId', personalIdMasked],
    ['birthDate', birthDate && formatDate(locale, birthDate)],
    ['sex', sex === 'male' || sex === 'female' ? t(`portal:profile.identity.${sex}`) : null],
    ['address', address],
  ] as const;
  return {
    title: t('portal:profile.identity.title'),
    text: t('portal:profile.identity.text'),
    rows: rows.map(([name, value]) => ({
      key: t(`portal:profile.identity.${name}`),
      value: value || t('shell:unknown'),
    })),
  };
}

function levelView({ assurance }: MyProfile, { t }: Say) {
  const level = levels[assurance];
  const raise = { returnTo: myProfileAddress, stronger: '1' };
  return {
    title: t('portal:profile.level.title'),
    is: t(`portal:profile.level.is.${level}`),
    means: t(`portal:profile.level.means.${level}`),
    tone: assurance < levelToAct ? ('warn' as const) : ('ok' as const),
    raise:
      assurance < levelToAct
        ? {
            href: `/sign-in?${new URLSearchParams(raise)}`,
            label: t('portal:profile.level.raise'),
            how: t('portal:profile.level.how'),
          }
        : null,
  };
}

const dataView = ({ t }: Say) => ({
  title: t('portal:profile.data.title'),
  text: t('portal:profile.data.text'),
  holds: (['who', 'dossiers', 'drafts', 'told'] as const).map((part) => t(`portal:profile.data.holds.${part}`)),
  files: t('portal:profile.data.files'),
  take: { href: myDataAddress, label: t('portal:profile.data.take') },
  erase: {
    title: t('portal:profile.erase.title'),
    texts: [
      t('portal:profile.erase.can'),
      t('portal:profile.erase.kept', { days: erasureDays }),
      t('portal:profile.erase.ask', { hotline }),
    ],
    request: { href: myErasuresAddress, label: t('portal:profile.erase.request') },
  },
});

const savedWords = (saved: 'saved' | 'confirmed', { t }: Say): string =>
  saved === 'saved' ? t('portal:profile.saved') : t('portal:profile.contact.confirm.done');

/** What the city knows about a person, how surely, and where it tells them things. */
export function profileView(
  profile: MyProfile,
  say: Say,
  { saved, rejected }: { saved?: 'saved' | 'confirmed' | null; rejected?: Rejected },
) {
  const { t } = say;
  const title = t('portal:profile.title');
  return {
    title,
    tabTitle: rejected ? t('shell:errorTitle', { page: title }) : title,
    lead: t('portal:profile.lead'),
    back: { href: '/my', label: t('portal:nav.mine') },
    saved: saved ? savedWords(saved, say) : null,
    level: levelView(profile, say),
    identity: profile.known && identityView(profile.known.identity, say),
    contact: profile.known && contactView(profile.known.contact, say, rejected),
    data: profile.known && dataView(say),
  };
}
