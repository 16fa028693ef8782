import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';
import { FormFields } from './form-fields.tsx';

describe('the error summary', () => {
  it('is absent when nothing is wrong', () => {
    expect(renderToStaticMarkup(<ErrorSummary title="Lỗi" errors={[]} />)).toBe('');
  });

  it('is an alert that can take the focus', () => {
    const html = renderToStaticMarkup(<ErrorSummary title="Lỗi" errors={[{ field: 'a', message: 'Nhập lại' }]} />);
    expect(html).toMatch(/role="alert" tabindex="-1"/);
  });

  it('leads to controls that exist: a text box, the box of a date, the first option', () => {
    const base = { label: 'Câu hỏi', required: true, value: '' };
    const form = renderToStaticMarkup(
      <FormFields
        fields={[
          { ...base, name: 'name', kind: 'text' },
          { ...base, name: 'birth', kind: 'date' },
          { ...base, name: 'use', kind: 'choice', options: [{ value: 'a', label: 'A' }] },
        ]}
      />,
    );
    const errors = ['name', 'birth.year', 'birth', 'use'].map((field) => ({ field, message: `Sửa ${field}` }));
    const summary = renderToStaticMarkup(<ErrorSummary title="Lỗi" errors={errors} />);
    const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toEqual(['f-name', 'f-birth.year', 'f-birth', 'f-use']);
    for (const target of targets) expect(form).toContain(`id="${target}"`);
  });
});
