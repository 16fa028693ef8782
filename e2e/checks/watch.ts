import type { BrowserContext } from '@playwright/test';
import { backoffice, gateways, portal } from '../places.ts';

const own = [portal, backoffice, gateways].map((address) => new URL(address).host);

// A page that says no in its status line, and a line that was cut, are what a test asked for; a fault (5xx) never is.
const answers = [
  /^Failed to load resource: (.*status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/,
  /^Failed to fetch manifest patches/,
  // A page that is left while it reads gives up what it was reading, and Remix says so.
  /^(AbortError: )?BodyStreamBuffer was aborted/,
  // A page that was kept is drawn without a line: Chromium does not match what it preloads with what the worker hands out.
  /^A preload for .* cross-world service worker resource mismatch/,
];
const isAnswer = (text: string): boolean => answers.some((answer) => answer.test(text));

/** Tells what the browser complains about, and whom it speaks to besides us. */
export function watch(context: BrowserContext, tell: (complaint: string) => void): void {
  context.on('console', (message) => {
    const isComplaint = ['error', 'warning'].includes(message.type()) && !isAnswer(message.text());
    if (isComplaint) tell(`console ${message.type()} on ${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (problem) => {
    const { message } = problem.error();
    if (!isAnswer(message)) tell(`page error on ${problem.page()?.url()}: ${message}`);
  });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && !own.includes(host)) tell(`request to another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) tell(`${response.status()} from ${response.url()}`);
  });
}
