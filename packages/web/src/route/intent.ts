import { randomUUID } from 'node:crypto';
import { type Policy, policies } from '@mot-cua/policy';
import type { Form } from './read-form.ts';
import { badRequest } from './results.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A loader draws it and the form carries it in the hidden field `intentId`. */
export const newIntentId = (): string => randomUUID();

/** The intent of a posted form. A form of somebody signed in without one is not ours. */
export function intentIn(form: Form, policy: Policy): string {
  const intentId = form.text('intentId');
  if (policies[policy].realm !== 'anyone' && !UUID.test(intentId)) throw badRequest();
  return intentId;
}
