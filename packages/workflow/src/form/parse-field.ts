import { parseDate, type Today } from './date.ts';
import type { Answer, Field, FieldProblem, RawAnswers } from './field.ts';
import { normaliseLine, normaliseText } from './normalise.ts';
import type { Parsed } from './parsed.ts';
import { isRealPersonalId } from './personal-id.ts';

const problem = (code: FieldProblem['code'], params?: FieldProblem['params']): Parsed => ({
  ok: false,
  problem: params ? { code, params } : { code },
});
const answered = (answer: Answer): Parsed => ({ ok: true, answer });

const lengths: Partial<Record<Field['kind'], number>> = { fullName: 100, longText: 5000, address: 300, email: 254 };

const name = /^[\p{L}\p{M}][\p{L}\p{M} '’-]+$/u;
const email = /^[^\s@<>"(),:;[\]\\]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;
const phone = /^0(?:[35789]\d{8}|2\d{9})$/;

const digitsOf = (text: string): string => text.replace(/[\s.\-()]/g, '').replace(/^\+84/, '0');

const parseNumber = ({ min = 0, max = 1_000_000_000 }: Field, text: string): Parsed => {
  const grouped = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
  if (!/^\d{1,15}$/.test(grouped)) return problem('notANumber');
  const value = Number(grouped);
  if (value < min) return problem('tooSmall', { min });
  if (value > max) return problem('tooLarge', { max });
  return answered(value);
};

const parseChoice = (options: readonly string[], text: string): Parsed =>
  options.includes(text) ? answered(text) : problem('notInList');

/** Several ticked boxes arrive as lines; each must be one of the options, none twice. */
const parseChoices = ({ options = [], every }: Field, text: string): Parsed => {
  const ticked = [...new Set(text.split('\n').filter(Boolean))];
  if (!ticked.every((each) => options.includes(each))) return problem('notInList');
  return every && ticked.length < options.length ? problem('notAll') : answered(ticked.join('\n'));
};

const parsePersonalId = (text: string, today: string): Parsed => {
  const digits = digitsOf(text);
  if (!/^\d{12}$/.test(digits)) return problem('personalIdForm');
  return isRealPersonalId(digits, today) ? answered(digits) : problem('personalIdUnreal');
};

function parseText(field: Field, text: string, { today }: Today): Parsed {
  const limit = field.maxLength ?? lengths[field.kind] ?? 200;
  if (text.length > limit) return problem('tooLong', { max: limit });
  switch (field.kind) {
    case 'fullName':
      return name.test(text) ? answered(text) : problem('nameLetters');
    case 'phone':
      return phone.test(digitsOf(text)) ? answered(digitsOf(text)) : problem('phoneForm');
    case 'email':
      return email.test(text) ? answered(text) : problem('emailForm');
    case 'personalId':
      return parsePersonalId(text, today);
    case 'number':
      return parseNumber(field, text);
    case 'choice':
      return parseChoice(field.options ?? [], text);
    case 'choices':
      return parseChoices(field, text);
    case 'yesNo':
      return parseChoice(['yes', 'no'], text);
    case 'commune':
      return /^[a-z0-9-]{2,40}$/.test(text) ? answered(text) : problem('notInList');
    default:
      return answered(text);
  }
}

/** One posted question read and judged. `null` is an optional question left open. */
export function parseField(field: Field, raw: RawAnswers, today: Today): Parsed {
  const box = (suffix: string) => normaliseLine(raw[`${field.name}.${suffix}`] ?? '');
  if (field.kind === 'date')
    return parseDate(field, { day: box('day'), month: box('month'), year: box('year') }, today);
  const posted = raw[field.name] ?? '';
  const severalLines = field.kind === 'longText' || field.kind === 'choices';
  const text = severalLines ? normaliseText(posted) : normaliseLine(posted);
  if (text === '') return field.optional ? { ok: true, answer: null } : problem('required');
  return parseText(field, text, today);
}
