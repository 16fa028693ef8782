import type { Person } from '@mot-cua/db';
import type { Answer, Answers, FormPage, Prefill } from '@mot-cua/workflow';

/** What the identity provider vouches for: shown, and not to be changed here. */
const vouched: readonly Prefill[] = ['fullName', 'personalId', 'birthDate'];

const knownOf = (person: Person, communeId: string | null): Record<Prefill, Answer | null> => ({
  fullName: person.fullName,
  personalId: person.personalId,
  birthDate: person.birthDate,
  sex: person.sex,
  phone: person.phone,
  email: person.email,
  commune: communeId,
  address: person.addressDetail,
});

const filled = (
  form: readonly FormPage[],
  known: Record<Prefill, Answer | null>,
  which: (prefill: Prefill) => boolean,
): Answers =>
  Object.fromEntries(
    form
      .flatMap(({ fields }) => fields)
      .flatMap(({ name, prefill }) => {
        const answer = prefill && which(prefill) ? known[prefill] : null;
        return answer === null ? [] : [[name, answer]];
      }),
  );

/** Answers that the e-identity gives and that stay locked. */
export const lockedAnswers = (form: readonly FormPage[], person: Person): Answers =>
  filled(form, knownOf(person, null), (prefill) => vouched.includes(prefill));

/** Answers that are known and may be changed: what a new application begins with. */
export const knownAnswers = (form: readonly FormPage[], person: Person, communeId: string | null): Answers =>
  filled(form, knownOf(person, communeId), () => true);
