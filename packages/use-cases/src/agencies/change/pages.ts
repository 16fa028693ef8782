import type { AgencyKind } from '@mot-cua/db';
import type { FormPage } from '@mot-cua/workflow';

/** How an agency is reached. */
export const contactPage = {
  name: 'contact',
  fields: [
    { name: 'address', kind: 'text', maxLength: 200, optional: true },
    { name: 'phone', kind: 'text', maxLength: 30, optional: true },
    { name: 'email', kind: 'email', maxLength: 100, optional: true },
    { name: 'openingVi', kind: 'longText', maxLength: 300, optional: true },
    { name: 'openingEn', kind: 'longText', maxLength: 300, optional: true },
  ],
} as const satisfies FormPage;

/** A new agency under another one. */
export const foundingPage = (kinds: readonly AgencyKind[]) =>
  ({
    name: 'founding',
    fields: [
      { name: 'kind', kind: 'choice', options: kinds },
      { name: 'nameVi', kind: 'text', maxLength: 100 },
      { name: 'nameEn', kind: 'text', maxLength: 100 },
      { name: 'code', kind: 'text', maxLength: 13 },
      { name: 'from', kind: 'date' },
    ],
  }) as const satisfies FormPage;

/** Another agency above it. */
export const newParentPage = (parents: readonly string[]) =>
  ({
    name: 'move',
    fields: [
      { name: 'parentId', kind: 'choice', options: parents },
      { name: 'from', kind: 'date' },
    ],
  }) as const satisfies FormPage;

/** Its last day. */
export const closurePage = {
  name: 'closure',
  fields: [{ name: 'lastDay', kind: 'date' }],
} as const satisfies FormPage;
