import { type Measures, profile } from './measure-page.ts';

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const columns: readonly (readonly [title: string, cell: (measures: Measures) => string])[] = [
  ['first paint, s', ({ firstPaint }) => seconds(firstPaint)],
  ['largest paint, s', ({ largestPaint }) => seconds(largestPaint)],
  ['blocked, ms', ({ blocked }) => String(Math.round(blocked))],
  ['shift', ({ shift }) => shift.toFixed(3)],
  ['HTML, kB', ({ html }) => kilobytes(html)],
  ['CSS, kB', ({ css }) => kilobytes(css)],
  ['JavaScript, kB', ({ scripts }) => kilobytes(scripts)],
  ['fonts and pictures, kB', ({ rest }) => kilobytes(rest)],
];

/** The middle of the tries, figure by figure. */
export function middleOf(tries: readonly Measures[]): Measures {
  const middle = (pick: (measures: Measures) => number): number =>
    tries.map(pick).sort((one, other) => one - other)[Math.floor(tries.length / 2)] ?? Number.NaN;
  return {
    firstPaint: middle((one) => one.firstPaint),
    largestPaint: middle((one) => one.largestPaint),
    blocked: middle((one) => one.blocked),
    shift: middle((one) => one.shift),
    html: middle((one) => one.html),
    css: middle((one) => one.css),
    scripts: middle((one) => one.scripts),
    rest: middle((one) => one.rest),
  };
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function tableOf(pages: ReadonlyMap<string, Measures>): string {
  const head = ['page', ...columns.map(([title]) => title)];
  const rows = [...pages].map(([name, measures]) => row([name, ...columns.map(([, cell]) => cell(measures))]));
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

/** The page of the documentation, with how it was measured. */
export const phonePage = (
  pages: ReadonlyMap<string, Measures>,
  tries: number,
  { browser, machine }: { browser: string; machine: string },
): string => `# On a cheap telephone

\`npm run measure:phone\` opens the main pages of the portal as a browser that has never been there, ${profile.width} px wide, a
processor ${profile.cpu} times slower and a line of 1.6 Mbit/s with 150 ms (what Lighthouse calls slow 4G), and writes this page. Each figure
is the middle of ${tries} tries, with ${browser} on ${machine}; sizes are as they came over the line, compressed.

${tableOf(pages)}

**First paint** and **largest paint** are FCP and LCP, good below 1.8 and 2.5 s; **blocked** is what long tasks take beyond 50 ms
after the first paint (TBT), good below 200 ms; **shift** is CLS, good below 0.1.

What keeps it small: pages are plain HTML with one stylesheet; the JavaScript, nearly all of it React and Remix, comes after them and
may be missing; and the letters are cut to the languages of the page.
`;
