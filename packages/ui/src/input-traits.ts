import type { InputHTMLAttributes } from 'react';
import type { FieldKind } from './field-view.ts';

type Traits = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'spellCheck'
> & { width: 'short' | 'medium' | 'long' };

const DIGITS_OF_PERSONAL_ID = 12;

const LONGEST_PIN = 64;

// Six, and the space that some apps show in the middle.
const LONGEST_ONE_TIME_CODE = 7;

/** What the kind of a one-line question says about its box; digits never get a number spinner. */
export const INPUT_TRAITS: Partial<Record<FieldKind, Traits>> = {
  text: { type: 'text', width: 'long' },
  number: { type: 'text', inputMode: 'numeric', width: 'short' },
  money: { type: 'text', inputMode: 'numeric', width: 'medium' },
  phone: { type: 'tel', autoComplete: 'tel', width: 'medium' },
  email: { type: 'email', autoComplete: 'email', spellCheck: false, width: 'long' },
  personalId: {
    type: 'text',
    inputMode: 'numeric',
    autoComplete: 'off',
    maxLength: DIGITS_OF_PERSONAL_ID,
    spellCheck: false,
    width: 'medium',
  },
  // Of a signing service, never of this system: no browser should offer to keep it.
  pin: { type: 'password', autoComplete: 'off', maxLength: LONGEST_PIN, spellCheck: false, width: 'short' },
  oneTimeCode: {
    type: 'text',
    inputMode: 'numeric',
    autoComplete: 'one-time-code',
    maxLength: LONGEST_ONE_TIME_CODE,
    spellCheck: false,
    width: 'short',
  },
};
