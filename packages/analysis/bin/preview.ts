import { createInterface } from 'node:readline';
import { findProcedure, procedures } from '@mot-cua/catalog';
import { translatorFor } from '@mot-cua/locales';
import { begun, reply } from '../src/preview/session.ts';

/** Plays a service in the terminal: `npm run preview <service>`, with `-- --en` in English; works piped, line by line. */
const args = process.argv.slice(2);
const locale = args.includes('--en') ? 'en' : 'vi';
const slug = args.find((each) => !each.startsWith('--')) ?? '';
const procedure = findProcedure(slug);

if (!procedure) {
  console.error(translatorFor(locale).t('preview:which', { names: procedures.map((each) => each.slug).join(', ') }));
  process.exit(1);
}

let { session, text } = begun(procedure, locale);
const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
lines.setPrompt('> ');
console.log(text);
lines.prompt();
for await (const line of lines) {
  if (!session) break;
  if (!process.stdin.isTTY) console.log(line);
  ({ session, text } = reply(session, line));
  if (!session) break;
  console.log(`${text}\n`);
  lines.prompt();
}
lines.close();
