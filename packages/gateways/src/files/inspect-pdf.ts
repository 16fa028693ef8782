import { carriesMarkup, latin1 } from './find-markup.ts';
import { hidesStream, holdsObjects, splitPdf, unpackObjects } from './pdf-streams.ts';
import type { UploadRefusal } from './upload-verdict.ts';

/** Long enough never to occur by chance in packed data, so looked for in every byte. */
const ACTIVE = anyName('JavaScript|Launch|EmbeddedFiles?|XFA|RichMedia|SubmitForm|ImportData|GoToE|Rendition');
const ACTIVE_SHORT = anyName('JS|AA');
const ENCRYPTED = anyName('Encrypt');
const OPENS_PAGE = /\/S\s*\/GoTo(?![A-Za-z])/;
const DOES_MORE = anyName('Next|URI|Named|GoToR|Thread');
const MOST_SNIFFED = 1024;
const ZIP_END_REACH = 66_000;

/** Looks for what makes a PDF act, wherever it is written; null when there is nothing and the file is whole. */
export function inspectPdf(bytes: Uint8Array): UploadRefusal | null {
  const raw = latin1(bytes);
  if (!isWhole(raw)) return 'damaged';
  if (carriesMarkup(bytes.subarray(0, MOST_SNIFFED))) return 'activeContent';

  const { outside, streams } = splitPdf(raw);
  if (ENCRYPTED.test(spellOut(outside))) return 'encrypted';

  const packed = unpackObjects(streams.filter(({ before }) => holdsObjects(spellOut(before))));
  // What we cannot read, but a viewer may, is not harmless.
  if (packed === null || streams.some(hidesStream)) return 'activeContent';
  const objects = spellOut(`${outside}\n${packed}`);
  if (ACTIVE.test(spellOut(raw)) || ACTIVE.test(objects) || ACTIVE_SHORT.test(objects)) return 'activeContent';
  return opensOnlyAPage(objects) ? null : 'activeContent';
}

function anyName(names: string): RegExp {
  return new RegExp(`/(?:${names})(?![^\\s/<>[\\](){}%\0])`);
}

/** Names may hide letters as `#xx`. */
function spellOut(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function isWhole(raw: string): boolean {
  const zip = raw.slice(-ZIP_END_REACH).includes('PK\x05\x06\0\0\0\0');
  return !zip && /startxref\s+\d+\s+%%EOF[\s\0]*$/.test(raw.slice(-8192)) && /\bobj\b/.test(raw);
}

/** Most word processors let a document open at a page; anything else done at opening is refused. */
function opensOnlyAPage(objects: string): boolean {
  return [...objects.matchAll(/\/OpenAction(?![A-Za-z])\s*/g)].every((match) => {
    const value = objects.slice(match.index + match[0].length);
    if (value.startsWith('[')) return true;
    const [, number, generation] = /^(\d+)\s+(\d+)\s+R/.exec(value.slice(0, 40)) ?? [];
    if (number && generation) return definitions(objects, number, generation).every(isPage);
    return isPage(value.slice(0, value.indexOf('endobj')));
  });
}

function isPage(action: string): boolean {
  return action.startsWith('[') || (OPENS_PAGE.test(action) && !DOES_MORE.test(action));
}

/** All versions of an object, since later ones replace earlier ones; one empty text when there is none. */
function definitions(objects: string, number: string, generation: string): string[] {
  const pattern = new RegExp(String.raw`(?<!\d)${number}\s+${generation}\s+obj\s*([^]*?)endobj`, 'g');
  const found = [...objects.matchAll(pattern)].map((match) => match[1] ?? '');
  return found.length > 0 ? found : [''];
}
