import path from 'node:path';
import { z } from 'zod';
import {
  type Organisation,
  organisation,
  type RegisterAnswer,
  type RegisterName,
  registerNames,
} from '../../registers/register-gateway.ts';
import { openJsonFile } from '../json-file.ts';

const kept = z.object({
  silent: z.array(z.enum(registerNames)),
  /** Names that are taken, as they are compared: without marks, in small letters. */
  taken: z.array(z.string()),
  /** Organisations with the personal numbers of their legal representatives. */
  organisations: z.array(organisation.extend({ representatives: z.array(z.string()) })).default([]),
});

type Kept = z.infer<typeof kept>;

const demoOrganisations: Kept['organisations'] = [
  {
    code: '0100000014',
    name: 'Công ty TNHH Bưu chính Minh Họa',
    address: 'Số 88 phố Ví Dụ, phường Hoàn Kiếm',
    representatives: ['001095000014'],
  },
];

const comparable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const matchesOf = (found: number): RegisterAnswer['matches'] => (found === 0 ? 'none' : found === 1 ? 'one' : 'many');

/** The last digit of a personal number decides what the demonstration register knows: 0 nothing, 9 several entries. */
const entriesAbout = (number: string): number => (number.endsWith('0') ? 0 : number.endsWith('9') ? 2 : 1);

export interface LocalRegisters {
  isSilent(register: RegisterName): boolean;
  turn(register: RegisterName): void;
  answer(register: RegisterName, query: Readonly<Record<string, string>>): RegisterAnswer;
  organisationsOf(personalId: string): Organisation[];
}

/** Registers with invented entries, each of which can be told to fall silent. */
export function openLocalRegisters(dataDir: string): LocalRegisters {
  const file = openJsonFile(path.join(dataDir, 'registers.json'), kept, {
    silent: [],
    taken: ['pho co ha noi', 'pho co ha noi.vn', 'baomoi.vn'],
    organisations: demoOrganisations,
  });
  return {
    isSilent: (register) => file.read().silent.includes(register),
    turn(register) {
      const { silent, ...rest } = file.read();
      const others = silent.filter((each) => each !== register);
      file.write({ ...rest, silent: others.length === silent.length ? [...silent, register] : others });
    },
    answer(register, query) {
      const values = Object.values(query);
      const isName = register === 'businessName' || register === 'domainName';
      const wanted = comparable(values[0] ?? '');
      const found = isName ? file.read().taken.filter((name) => name === wanted).length : entriesAbout(values[0] ?? '');
      return { matches: matchesOf(found), reference: found === 1 ? `${register}-${wanted.length}-DEMO` : '' };
    },
    organisationsOf: (personalId) =>
      file
        .read()
        .organisations.filter(({ representatives }) => representatives.includes(personalId))
        .map(({ code, name, address }) => ({ code, name, address })),
  };
}
