import { type Book, numberedIn, type RegisterPage } from '@mot-cua/use-cases';
import { periodName, procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import type { RegisterAddress } from './register-address.ts';

/** A register by its name, and by the first service that numbers in it. */
export function bookName(book: Book, say: Say): string {
  const { t } = say;
  if (book === 'dossiers' || book === 'numbers') return t(`backoffice:registers.${book}`);
  const [first = ''] = numberedIn(book) ?? [];
  const name = book.slice('numbers:'.length);
  return t('backoffice:registers.numbered', { name, result: procedureName(first, say) });
}

/** Whose register it is, and of which time. */
export const registerOf = ({ agency }: RegisterPage, { period }: RegisterAddress, say: Say): string =>
  say.t('backoffice:registers.of', {
    agency: say.locale === 'vi' ? agency.nameVi : agency.nameEn,
    period: periodName(period, say),
  });
