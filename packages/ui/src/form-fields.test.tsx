import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FieldKind, FieldView } from './field-view.ts';
import { FilePicker } from './file-picker.tsx';
import { FormFields } from './form-fields.tsx';

const OPTIONS = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
];

const question = (kind: FieldKind, more: Partial<FieldView> = {}): FieldView => ({
  name: 'q',
  kind,
  label: 'Câu hỏi',
  required: true,
  value: '',
  ...more,
});

const draw = (...fields: FieldView[]): string => renderToStaticMarkup(<FormFields fields={fields} />);

describe('a question for a file', () => {
  const fileWords = { choose: 'Chọn tệp', none: 'Chưa chọn', photo: 'Chụp ảnh', small: 'Nhỏ', dark: 'Tối' };

  it('is the browser’s own control until scripts are there, and no second one', () => {
    const html = draw(question('file', { fileWords, accept: '.pdf', multiple: true }));
    expect(html).toContain('<input type="file" id="f-q" name="q" accept=".pdf" multiple=""/>');
    expect(html).not.toContain('Chọn tệp');
    expect(html).not.toContain('capture');
  });

  it('says in words of its own what is chosen, and names the camera', () => {
    const pick = { name: 'q', accept: 'image/*', describedBy: 'f-q-hint', invalid: false };
    const html = renderToStaticMarkup(<FilePicker id="f-q-photo" pick={pick} words={fileWords} camera="Chụp ảnh" />);
    expect(html).toContain('capture="environment" aria-label="Chụp ảnh" aria-describedby="f-q-hint f-q-photo-chosen"');
    expect(html).toContain('id="f-q-photo-chosen" aria-live="polite">Chưa chọn');
  });
});

describe('a question with one box', () => {
  const kinds: FieldKind[] = ['text', 'longText', 'number', 'money', 'phone', 'email', 'personalId', 'select', 'file'];

  it.each(kinds)('%s: the label names the box, which posts under the field name', (kind) => {
    const html = draw(question(kind, { options: OPTIONS }));
    expect(html).toContain('<label class="ds-label" for="f-q">Câu hỏi</label>');
    expect(html).toMatch(/<(input|textarea|select)[^>]* id="f-q" name="q"/);
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('aria-invalid');
  });

  it.each(kinds)('%s: hint and error stand before the box and describe it', (kind) => {
    const html = draw(question(kind, { hint: 'Gợi ý', error: 'Nhập lại' }));
    expect(html).toContain('aria-describedby="f-q-hint f-q-error"');
    expect(html).toContain('aria-invalid="true"');
    const order = ['id="f-q-hint"', 'id="f-q-error"', 'id="f-q"'].map((mark) => html.indexOf(mark));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('a personal id takes digits, twelve at most, and is not remembered', () => {
    const html = draw(question('personalId', { value: '001196012345' }));
    expect(html).toMatch(/inputmode="numeric"/i);
    expect(html).toMatch(/maxlength="12"/i);
    expect(html).toMatch(/autocomplete="off"/i);
    expect(html).toContain('value="001196012345"');
  });

  it('what the field says beats what its kind says', () => {
    expect(draw(question('phone', { autoComplete: 'off' }))).toMatch(/autocomplete="off"/i);
  });

  it('a unit is read with the box', () => {
    const html = draw(question('money', { unit: 'đồng' }));
    expect(html).toContain('aria-describedby="f-q-unit"');
    expect(html).toContain('<span id="f-q-unit">đồng</span>');
  });

  it('only an optional question says that it may stay empty', () => {
    const words = { optionalLabel: 'không bắt buộc' };
    expect(draw(question('text', words))).not.toContain('không bắt buộc');
    expect(draw(question('text', { ...words, required: false }))).toContain('(không bắt buộc)');
  });

  it('a select without an answer starts on an empty line', () => {
    expect(draw(question('select', { options: OPTIONS }))).toContain('<option value="" selected="">');
    expect(draw(question('select', { options: OPTIONS, value: 'no' }))).toContain('<option value="no" selected="">');
  });
});

describe('a date', () => {
  const labels = { day: 'Ngày', month: 'Tháng', year: 'Năm' };

  it('posts three labelled boxes', () => {
    const html = draw(question('date', { dateLabels: labels, value: ['7', '5', '94'] }));
    for (const [part, label] of Object.entries(labels)) {
      expect(html).toContain(`<label for="f-q.${part}">${label}</label>`);
      expect(html).toContain(`id="f-q.${part}" name="q.${part}"`);
    }
    expect([...html.matchAll(/value="(\d+)"/g)].map((match) => match[1])).toEqual(['7', '5', '94']);
  });

  it('takes an ISO date apart, day first', () => {
    const html = draw(question('date', { dateLabels: labels, value: '2026-11-23' }));
    const values = [...html.matchAll(/value="(\d+)"/g)].map((match) => match[1]);
    expect(values).toEqual(['23', '11', '2026']);
  });

  it('marks only the box to mend', () => {
    const html = draw(question('date', { error: 'Nhập năm', errorPart: 'year', dateLabels: labels }));
    expect(html.match(/aria-invalid/g)).toHaveLength(1);
    expect(html).toMatch(/id="f-q\.year"[^>]*aria-describedby="f-q-error"/);
    expect(draw(question('date', { error: 'Nhập ngày', dateLabels: labels })).match(/aria-invalid/g)).toHaveLength(3);
  });

  it('is a group named by its legend and described by hint and error', () => {
    const html = draw(question('date', { hint: 'Ví dụ', error: 'Nhập ngày' }));
    expect(html).toMatch(
      /<fieldset[^>]*id="f-q"[^>]*aria-labelledby="f-q-legend" aria-describedby="f-q-hint f-q-error"/,
    );
    expect(html).toContain('<legend id="f-q-legend">Câu hỏi</legend>');
  });
});

describe('a choice', () => {
  it.each(['choice', 'yesNo'] as const)(
    '%s: a named radio group; the first option carries the id of the field',
    (kind) => {
      const html = draw(question(kind, { options: OPTIONS, value: 'no', error: 'Chọn một' }));
      expect(html).toMatch(/<fieldset(?=[^>]*role="radiogroup")[^>]*aria-invalid="true"/);
      expect(html).toMatch(/type="radio" id="f-q" name="q" value="yes"/);
      expect(html).toMatch(/<input(?=[^>]*id="f-q-2")(?=[^>]*checked="")[^>]*value="no"/);
      expect(html).toContain('<label for="f-q-2">Không</label>');
    },
  );

  it('tick boxes keep all given answers', () => {
    const html = draw(question('choices', { options: OPTIONS, value: ['yes', 'no'] }));
    expect(html.match(/type="checkbox"/g)).toHaveLength(2);
    expect(html.match(/checked=""/g)).toHaveLength(2);
    expect(html).not.toContain('radiogroup');
  });

  it('a follow-up stands right after its option, whether or not it is chosen', () => {
    const follow = question('text', { name: 'why', label: 'Vì sao', showWhen: { field: 'q', equals: 'yes' } });
    const html = draw(question('choice', { options: OPTIONS, value: 'no' }), follow);
    const places = ['value="yes"', 'class="mc-reveal"', 'name="why"', 'value="no"'].map((mark) => html.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(html.match(/name="why"/g)).toHaveLength(1);
  });

  it('a follow-up with an error cannot be folded away', () => {
    const follow = question('text', { name: 'why', error: 'Nhập lý do', showWhen: { field: 'q', equals: 'yes' } });
    expect(draw(question('choice', { options: OPTIONS }), follow)).toContain('<div class="mc-reveal" data-open="">');
  });

  it('a follow-up whose parent is on another page is an ordinary question', () => {
    expect(draw(question('text', { showWhen: { field: 'elsewhere', equals: 'x' } }))).not.toContain('mc-reveal');
  });
});

describe('the form', () => {
  it('makes the single question the title of the page', () => {
    const text = renderToStaticMarkup(<FormFields asTitle fields={[question('text')]} />);
    expect(text).toContain('<h1><label class="ds-label" for="f-q">Câu hỏi</label></h1>');
    const choice = renderToStaticMarkup(<FormFields asTitle fields={[question('choice', { options: OPTIONS })]} />);
    expect(choice).toContain('<legend id="f-q-legend"><h1>Câu hỏi</h1></legend>');
  });

  it('shows a known answer with its source and asks nothing', () => {
    const html = draw(question('choice', { options: OPTIONS, value: 'yes', locked: { source: 'Dữ liệu dân cư' } }));
    expect(html).toContain('<dt>Câu hỏi</dt><dd>Có</dd>');
    expect(html).toContain('Dữ liệu dân cư');
    expect(html).not.toContain('<input');
  });

  it('posts a hidden field without a word', () => {
    expect(draw(question('hidden', { value: 'abc' }))).toBe('<input type="hidden" id="f-q" name="q" value="abc"/>');
  });

  it('never lets an answer become markup', () => {
    const html = draw(question('text', { value: '"><script>alert(1)</script>', label: '<b>', error: '<i>' }));
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('&lt;i&gt;');
  });
});
