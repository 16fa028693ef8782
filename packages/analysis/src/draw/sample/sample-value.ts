import { addDays, isWorkingDay, type PlainDate } from '@mot-cua/calendar';
import type { Field, RawAnswers, Today } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** Invented, and real enough to be taken: no living person has this number. */
const person = {
  fullName: 'Nguyễn Thị Lan',
  personalId: '001194000000',
  phone: '0900000000',
  email: 'mau@example.vn',
  commune: 'bach-mai',
  address: '12 phố Bạch Mai',
  birthDate: '1994-03-27',
} as const;

const somebodyElse = { ...person, fullName: 'Trần Văn Minh', personalId: '001092000000', phone: '0911111111' } as const;

function nextWorkday({ today, calendar }: Today): PlainDate {
  let day = addDays(today, 1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

function sampleDate({ name, when, prefill }: Field, today: Today): RawAnswers {
  const past = prefill === 'birthDate' ? person.birthDate : addDays(today.today, -30);
  const [year, month, day] = (when === 'past' ? past : nextWorkday(today)).split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

/** A hint often says what an answer looks like: «Ví dụ: vay vốn ngân hàng, chuyển nhượng nhà». */
function sampleText({ name, maxLength = 200 }: Field, { t, texts }: Say): string {
  const { label, hint } = texts.fields[name] ?? { label: name };
  const example = /(?:Ví dụ|For example):?\s+([^,.;]+)/.exec(hint ?? '')?.[1];
  return (example ?? t('drawing:sample.text', { label: label.toLowerCase() })).slice(0, maxLength);
}

/** An answer to a question as it would be posted: the first of the options, the least of the numbers. */
export function sampleValue(field: Field, today: Today, say: Say): RawAnswers {
  const { name, kind, options = [], min = 1 } = field;
  const one = (value: string | undefined): RawAnswers => ({ [name]: value });
  switch (kind) {
    case 'date':
      return sampleDate(field, today);
    case 'number':
      return one(String(min));
    case 'choice':
    case 'choices':
      return one(options[0]);
    case 'yesNo':
      return one('no');
    case 'text':
    case 'longText':
      return one(sampleText(field, say));
    default:
      return one((field.prefill ? person : somebodyElse)[kind]);
  }
}
