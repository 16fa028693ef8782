import { pinnedProcedure } from '@mot-cua/catalog';
import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { IssuedNumber, RegisteredDossier, RegisterPage } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import type { RegisterAddress } from './register-address.ts';

type Value = string | number;

interface Row {
  key: string;
  href: string;
  code: string;
  cells: Readonly<Record<string, Value>>;
}

/** A register in words, as the page shows it and the file holds it: each line has a cell for each column. */
export interface RegisterTable {
  columns: readonly { key: string; label: string; isNumeric: boolean }[];
  rows: readonly Row[];
}

const dossierColumns = [
  ...(['place', 'code', 'procedure', 'sets', 'owner', 'contact', 'agency', 'received', 'due'] as const),
  ...(['transferred', 'settled', 'returned', 'method', 'signed', 'note'] as const),
] as const;
const numberColumns = ['number', 'issuedAt', 'code', 'result', 'owner', 'copies', 'fee', 'signer', 'clerk'] as const;
const numeric: readonly string[] = ['place', 'sets', 'copies', 'fee'];

/** Each dossier is handed in as one set, as form 01 says. */
const sets = 1;

function noteOf({ ended, isApologised, replaced, ...row }: RegisteredDossier, { t }: Say): string {
  const { symbol } = pinnedProcedure(row.procedureCode, row.procedureVersion).result;
  const number = `${row.documentNumber ?? ''}${symbol}`;
  return [
    ...(ended ? [t(`backoffice:report.${ended}`)] : []),
    ...(isApologised ? [t('backoffice:registers.apologised')] : []),
    ...(replaced ? [t('backoffice:correction.replacedNote', { old: replaced, number })] : []),
  ].join(', ');
}

function dossierRow(row: RegisteredDossier, say: Say): Row {
  const { t, locale } = say;
  const moment = (at: string | null) => (at ? formatDateTime(locale, at) : '');
  const contact = [row.ownerAddress, row.ownerPhone].filter(Boolean).join(', ');
  return {
    key: row.dossierId,
    href: dossierHref(row.dossierId),
    code: row.code,
    cells: {
      place: row.place,
      code: row.code,
      procedure: pinnedProcedure(row.procedureCode, row.procedureVersion).texts[locale].name,
      sets,
      owner: row.ownerName ?? t('backoffice:registers.erased'),
      contact,
      agency: locale === 'vi' ? row.agencyNameVi : row.agencyNameEn,
      received: moment(row.receivedAt),
      due: moment(row.dueAt),
      transferred: moment(row.transferredAt),
      settled: moment(row.settledAt),
      returned: moment(row.returnedAt),
      method: t(`workflow:resultChannels.${row.resultChannel}`),
      signed: '',
      note: noteOf(row, say),
    },
  };
}

/** What the paper is, and of which kind where its numbers run by one. */
function resultWords(row: IssuedNumber, { t, locale }: Say): string {
  const { result, texts } = pinnedProcedure(row.procedureCode, row.procedureVersion);
  const { fields, result: words } = texts[locale];
  const kind = result.numberedBy ? String(row.declared[result.numberedBy] ?? '') : '';
  const kindWords = (result.numberedBy && fields[result.numberedBy]?.options?.[kind]) ?? kind;
  const name = [words.name, kindWords].filter(Boolean).join(': ');
  const told = row.outcome === 'refused' ? t('backoffice:registers.refusal', { result: name }) : name;
  const number = `${row.replacedBy}${result.symbol}`;
  return row.replacedBy ? `${told} (${t('backoffice:correction.replacedBy', { number })})` : told;
}

function numberRow(row: IssuedNumber, say: Say): Row {
  const { t, locale } = say;
  const { result } = pinnedProcedure(row.procedureCode, row.procedureVersion);
  return {
    key: `${row.dossierId} ${row.seq}`,
    href: dossierHref(row.dossierId),
    code: row.code ?? '',
    cells: {
      number: `${row.number}${result.symbol}`,
      issuedAt: formatDate(locale, row.at),
      code: row.code ?? '',
      result: resultWords(row, say),
      owner: row.ownerName ?? t('backoffice:registers.erased'),
      copies: typeof row.declared.copies === 'number' ? row.declared.copies : '',
      fee: row.feeAmount,
      signer: row.signer ?? '',
      clerk: row.clerk ?? '',
    },
  };
}

export function registerTable({ dossiers, numbers }: RegisterPage, { book }: RegisterAddress, say: Say): RegisterTable {
  const keys = book === 'dossiers' ? dossierColumns : numberColumns;
  return {
    columns: keys.map((key) => ({
      key,
      label: say.t(`backoffice:registers.${key}`),
      isNumeric: numeric.includes(key),
    })),
    rows: [...dossiers.map((row) => dossierRow(row, say)), ...numbers.map((row) => numberRow(row, say))],
  };
}
