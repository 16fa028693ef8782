import type { Translated } from '../translated.ts';
import type { errors as vi } from '../vi/errors.ts';

export const errors = {
  badRequest: {
    title: 'This request cannot be read',
    text: 'The address or what was sent got damaged on its way. Go back and try again.',
  },
  foreign: {
    title: 'This request did not come from our pages',
    text: 'To keep you safe nothing was done. Open the page again and redo it.',
  },
  otherName: {
    title: 'You no longer act in this name',
    text: 'You changed for whom you act in another window, or the authority has ended. Nothing was done. Open the page again.',
  },
  forbidden: {
    title: 'You cannot see this page',
    text: 'It belongs to somebody else, or your post does not allow it. Go to the first page for what is yours.',
  },
  notFound: {
    title: 'Page not found',
    text: 'Perhaps the address is incomplete, or the page has moved.',
  },
  method: {
    title: 'It cannot be sent in this way',
    text: 'Open the page again and use its buttons.',
  },
  conflict: {
    title: 'Something changed while you were at it',
    text: 'Nothing was overwritten. Look at the new version, then redo it if still needed.',
  },
  tooLarge: {
    title: 'That was too much to send',
    text: 'Send fewer or smaller files, then try again.',
  },
  wrongType: {
    title: 'What was sent cannot be read',
    text: 'Open the page again and use its buttons.',
  },
  tooMany: {
    title: 'Too many tries',
    text: 'Wait a few minutes and try again. What you saved is still there.',
  },
  fault: {
    title: 'Something went wrong on our side',
    text: 'It was not you. What you saved is still there.',
    reference: 'Incident {{reference}}. Quote it when you call {{hotline}} to be helped faster.',
    again: 'Try again',
  },
  unavailable: {
    title: 'We are away for a few minutes',
    text: 'The fault is ours. What you saved is still there. Please try again in a few minutes.',
  },
  home: 'Go home',
} as const satisfies Translated<typeof vi>;
