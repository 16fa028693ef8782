import type { SentNotice } from '@mot-cua/db';
import type { Translator } from '@mot-cua/locales';
import { type NoticePlaceholder, noticeWords } from '@mot-cua/use-cases';

/** What may be filled into the letter of any notice; what one has not is empty. */
export type NoticeValues = Readonly<Partial<Record<NoticePlaceholder, string>>>;

const nothing: Record<NoticePlaceholder, string> = {
  reference: '',
  procedure: '',
  agency: '',
  due: '',
  amount: '',
  link: '',
};

/** The letter of a notice in its reader's language, in the words that held when it was told. */
export function noticeLetter({ kind, words }: SentNotice, { t, locale }: Translator, known: NoticeValues) {
  const values = { ...nothing, ...known };
  const house = {
    subject: t(`workflow:notices.${kind}.subject`, values),
    text: t(`workflow:notices.${kind}.body`, values),
  };
  return noticeWords(words, { locale, house, values });
}
