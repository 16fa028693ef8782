import { formatDateTime, formatLongDate } from '@mot-cua/locales';
import type { FollowedPetition, MyPetition, PageOf, PetitionState } from '@mot-cua/use-cases';
import { hotline } from '../contact.ts';
import type { Say } from '../say.ts';
import { myPetitionsAddress, petitionAddress, petitionsAddress, writePetitionAddress } from './addresses.ts';
import { pagerView } from './pager-view.server.ts';

const tones = {
  sent: 'neutral',
  received: 'info',
  refused: 'err',
  answered: 'ok',
  published: 'ok',
} as const satisfies Record<PetitionState, string>;

const stateTag = (state: PetitionState, { t }: Say) => ({
  tone: tones[state],
  label: t(`workflow:petition.states.${state}`),
});

type Named = { name: string; nameEn: string };
const nameIn = ({ locale }: Say, { name, nameEn }: Named): string => (locale === 'vi' ? name : nameEn);

function dueText({ state, dueAt, isLate }: Pick<FollowedPetition, 'state' | 'dueAt' | 'isLate'>, { t, locale }: Say) {
  if (!dueAt) return null;
  const date = formatLongDate(locale, dueAt);
  if (isLate) return t('portal:petitions.due.late', { date, hotline });
  return t(`portal:petitions.due.${state === 'sent' ? 'sent' : 'received'}`, { date });
}

function stepView({ step, at, agency, to, note }: FollowedPetition['steps'][number], say: Say) {
  const { t, locale } = say;
  const what = step as keyof typeof words;
  const names = { agency: nameIn(say, agency), to: to ? nameIn(say, to) : '' };
  const words = {
    send: () => t('workflow:petition.done.send', names),
    receive: () => t('workflow:petition.done.receive', names),
    refuse: () => t('workflow:petition.done.refuse', names),
    passOn: () => t('workflow:petition.done.passOn', names),
    answer: () => t('workflow:petition.done.answer', names),
    publish: () => t('workflow:petition.done.publish', names),
    unpublish: () => t('workflow:petition.done.unpublish', names),
  };
  return { state: 'done' as const, title: words[what](), when: formatDateTime(locale, at), note };
}

function groundView({ ground }: FollowedPetition, { t }: Say) {
  const grounds = ['notAboutProcedures', 'complaint', 'unclear', 'answeredBefore', 'unlawful'] as const;
  const known = grounds.find((each) => each === ground);
  return known ? { title: t('portal:petitions.ground'), text: t(`workflow:petition.grounds.${known}`) } : null;
}

/** A petition as whoever wrote it follows it; right after it was sent, with both its codes. */
export function mineView(mine: FollowedPetition, sent: { lookup: string } | null, say: Say) {
  const { t } = say;
  const lookupCode = sent?.lookup ?? mine.lookupCode;
  return {
    title: t('portal:petitions.yours'),
    code: mine.code,
    tag: stateTag(mine.state, say),
    back: mine.lookupCode
      ? { href: myPetitionsAddress, label: t('portal:petitions.mineTitle') }
      : { href: petitionsAddress, label: t('portal:petitions.title') },
    lead: dueText(mine, say),
    sent: sent ? t('portal:petitions.sent.title') : null,
    codes: lookupCode && {
      keep: t('portal:petitions.sent.keep'),
      rows: [
        { key: t('portal:petitions.sent.code'), value: mine.code },
        { key: t('portal:petitions.sent.lookup'), value: `${lookupCode.slice(0, 4)} ${lookupCode.slice(4)}` },
      ],
    },
    ground: groundView(mine, say),
    answer: {
      title: t('portal:petitions.answer', { agency: nameIn(say, mine.agency) }),
      text: mine.answer,
      none: t('portal:petitions.answerNone'),
    },
    written: {
      title: t('portal:petitions.written'),
      kind: t(`workflow:petition.kinds.${mine.kind}`),
      text: mine.body,
      publicity: t(`portal:petitions.publicity.${mine.publicity}`),
    },
    course: { title: t('portal:petitions.course'), steps: mine.steps.map((step) => stepView(step, say)) },
  };
}

/** A person's own petitions. */
export function myPetitionsView(mine: PageOf<MyPetition>, say: Say) {
  const { t, locale } = say;
  return {
    title: t('portal:petitions.mineTitle'),
    back: { href: '/my', label: t('portal:nav.mine') },
    empty: t('portal:petitions.mineEmpty'),
    write: { href: writePetitionAddress, label: t('portal:petitions.write') },
    rows: mine.rows.map((row) => ({
      title: t('portal:petitions.state', { code: row.code }),
      href: petitionAddress(row.code),
      status: stateTag(row.state, say),
      lines: [
        [t(`workflow:petition.kinds.${row.kind}`), nameIn(say, row.agency), formatDateTime(locale, row.sentAt)].join(
          ' · ',
        ),
        dueText(row, say),
      ].filter((line) => line !== null),
    })),
    pager: pagerView(mine, myPetitionsAddress, say),
  };
}
