import { describe, expect, it } from 'vitest';
import { placeholderFault, withPlacesFilled } from './placeholders.ts';

const known = ['due', 'link'];

describe('places in a text', () => {
  it.each([
    ['Trước {{due}}: {{ link }}', null],
    ['Không có chỗ nào', null],
    ['{{du}}', { code: 'unknown', name: 'du' }],
    ['{{}}', { code: 'unknown', name: '' }],
    ['{{Due}}', { code: 'unknown', name: 'Due' }],
    ['{{due', { code: 'unclosed' }],
    ['{due}}', { code: 'unclosed' }],
    ['{{due}', { code: 'unclosed' }],
    ['{{{due}}}', { code: 'unclosed' }],
    ['{{due}} }', { code: 'unclosed' }],
    ['{{due {{link}}', { code: 'unclosed' }],
  ])('of %j: %j', (text, fault) => {
    expect(placeholderFault(text, { known })).toEqual(fault);
  });

  it('that must be there are missed', () => {
    expect(placeholderFault('{{due}}', { known, needed: ['due', 'link'] })).toEqual({ code: 'missing', name: 'link' });
    expect(placeholderFault('{{link}} {{due}}', { known, needed: ['due', 'link'] })).toBeNull();
  });

  it('are filled, an empty line of its own goes, and what is filled in is not filled again', () => {
    const said = (name: string) => ({ due: '{{link}} $& $1', link: '' })[name] ?? '?';
    expect(withPlacesFilled('A\n\n{{link}}\n{{due}} B{{ link }}', said)).toBe('A\n\n{{link}} $& $1 B');
  });
});
