import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Due, type DueState } from './due.tsx';

describe('a deadline', () => {
  const states: [DueState, string][] = [
    ['ok', 'Còn 5 ngày'],
    ['soon', 'Còn 1 ngày'],
    ['today', 'Hạn hôm nay'],
    ['late', 'Quá hạn 2 ngày'],
    ['hold', 'Tạm dừng'],
    ['ended', 'Xong sớm 1 ngày'],
  ];

  it.each(states)('%s: says its word beside an icon', (state, word) => {
    const html = renderToStaticMarkup(<Due state={state} word={word} date={{ iso: '2026-12-01', text: 'T3 01/12' }} />);
    expect(html).toContain(`data-due="${state}"`);
    expect(html).toContain('<time dateTime="2026-12-01">T3 01/12</time>');
    expect(html).toMatch(new RegExp(`<svg[^>]*aria-hidden="true".*</svg>${word}</span>`));
  });

  it('shows no date while the clock stands still', () => {
    expect(renderToStaticMarkup(<Due state="hold" word="Tạm dừng" />)).not.toContain('<time');
  });
});
