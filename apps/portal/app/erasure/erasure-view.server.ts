import { formatDateTime, formatLongDate } from '@mot-cua/locales';
import { knownItems, type MyErasure } from '@mot-cua/use-cases';
import { hotline } from '../contact.ts';
import { erasureFileAddress, myErasuresAddress } from '../profile/addresses.ts';
import type { Say } from '../say.ts';
import { erasureState } from './erasure-state.server.ts';

function leadOf({ answeredAt, dueAt, isLate }: MyErasure, { t, locale }: Say): string {
  if (answeredAt) return t('portal:erasure.answeredAt', { date: formatDateTime(locale, answeredAt) });
  return t(`portal:erasure.${isLate ? 'late' : 'due'}`, { date: formatLongDate(locale, dueAt), hotline });
}

/** What became of one kind of data. */
function answerText({ erased, ground }: MyErasure['answers'][number], { t }: Say): string {
  if (ground !== null) return t('portal:erasure.keptBecause', { ground });
  return erased ? t('portal:erasure.erasedCount', { count: erased }) : t('portal:erasure.erasedNone');
}

const answersOf = (mine: MyErasure, say: Say) =>
  knownItems(mine.items).flatMap((item) => {
    const answer = mine.answers.find((each) => each.item === item);
    return answer
      ? {
          key: item,
          isKept: answer.ground !== null,
          title: say.t(`workflow:erasure.items.${item}`),
          text: answerText(answer, say),
        }
      : [];
  });

/** A request as whoever sent it follows it, with the answer to each part. */
export function erasureView(mine: MyErasure, isSent: boolean, say: Say) {
  const { t, locale } = say;
  const { code } = mine;
  const answers = answersOf(mine, say);
  return {
    title: t('portal:erasure.one', { code }),
    back: { href: myErasuresAddress, label: t('portal:erasure.back') },
    sent: isSent ? { title: t('portal:erasure.sent'), text: t('portal:erasure.sentText', { code }) } : null,
    state: erasureState(mine, say),
    lead: leadOf(mine, say),
    answer: mine.answeredAt
      ? {
          title: t('portal:erasure.answer'),
          answers,
          files: mine.answers.some(({ item, erased }) => item === 'drafts' && erased)
            ? t('portal:erasure.files')
            : null,
          disagree: t('portal:erasure.disagree', { hotline }),
          take: { href: erasureFileAddress(code), label: t('portal:erasure.take') },
        }
      : null,
    asked: {
      title: t('portal:erasure.asked'),
      items: knownItems(mine.items).map((item) => t(`workflow:erasure.items.${item}`)),
      sentAt: t('portal:erasure.sentAt', { date: formatDateTime(locale, mine.sentAt) }),
      why: { title: t('portal:erasure.why'), text: mine.reason },
    },
    fileName: t('portal:erasure.fileName', { code }),
  };
}

export type ErasureView = ReturnType<typeof erasureView>;

/** The same as plain text, to be kept. */
export const erasureText = ({ title, lead, asked, answer }: ErasureView): string =>
  [
    ...[title, lead, '', asked.title, asked.sentAt, ...asked.items.map((item) => `- ${item}`)],
    ...['', asked.why.title, asked.why.text],
    ...(answer
      ? [
          ...['', answer.title, ...answer.answers.map((each) => `- ${each.title}\n  ${each.text}`)],
          ...[...(answer.files ? ['', answer.files] : []), '', answer.disagree],
        ]
      : []),
    '',
  ].join('\r\n');
