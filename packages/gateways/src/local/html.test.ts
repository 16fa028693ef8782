import { expect, it } from 'vitest';
import { html } from './html.ts';

it('escapes every value and no markup', () => {
  const evil = `"><script>'&`;
  const inner = html`<b>${evil}</b>`;
  expect(html`<a title="${evil}">${[inner, inner]}${undefined}${false}${3}</a>`.html).toBe(
    '<a title="&#34;&#62;&#60;script&#62;&#39;&#38;"><b>&#34;&#62;&#60;script&#62;&#39;&#38;</b><b>&#34;&#62;&#60;script&#62;&#39;&#38;</b>3</a>',
  );
});
