import type { Translated } from '../translated.ts';
import type { prints as vi } from '../vi/backoffice-prints.ts';

export const prints = {
  prints: {
    title: 'The report as PDF',
    ask: 'Make a PDF',
    waiting: 'The PDF is being typeset. This page loads again by itself in some seconds.',
    ready: 'The PDF is ready, with the figures of when you asked.',
    open: 'Open the PDF',
    kept: 'It is kept for a day, and only you can open it.',
  },
} as const satisfies Translated<typeof vi>;
