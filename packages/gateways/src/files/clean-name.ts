const MOST_CHARACTERS = 120;
const MOST_BYTES = 240;
const NAMELESS = 'tai-lieu';
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const TURNS_OR_CUTS = /[\u202A-\u202E\u2066-\u2069]|%00/;
const USUAL_ENDING = /\.(?:pdf|jpe?g|jfif|png|heic|heif|webp|tiff?|bmp|gif|docx?|xlsx?|pptx?|txt|zip|rar|tmp|bin)$/i;
const RUNS = new Set(
  (
    'exe com scr pif msi msp bat cmd ps1 vbs vbe js jse mjs wsf wsh hta lnk reg jar app dll cpl sh bash py pl rb php ' +
    'phtml asp aspx jsp cgi html htm xhtml shtml mht svg svgz xml xsl swf docm xlsm pptm dotm xlam iso img apk'
  ).split(' '),
);

/** Whether a name pretends: turned text, a cut-off mark, or the ending of something that runs. */
export function isNameMisleading(name: string): boolean {
  if (TURNS_OR_CUTS.test(name) || name.includes('\0')) return true;
  const [, ...endings] = lastPart(name)
    .replace(/[.\s]+$/, '')
    .split('.');
  return RUNS.has(endings.at(-1)?.trim().toLowerCase() ?? '');
}

/** A name safe to show, keep and offer for download: one line, no path, the ending that fits the content. */
export function cleanName(name: string, extension: string): string {
  const stem = lastPart(name.normalize('NFC'))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/["'<>:|?*;%]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(USUAL_ENDING, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const safe = RESERVED.test(stem.split('.')[0] ?? '') ? `_${stem}` : stem;
  return `${shorten(safe, extension.length + 1).trim() || NAMELESS}.${extension}`;
}

function lastPart(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? '';
}

function shorten(stem: string, room: number): string {
  let short = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(stem)) {
    const next = short + segment;
    if (next.length > MOST_CHARACTERS - room || Buffer.byteLength(next) > MOST_BYTES - room) break;
    short = next;
  }
  return short;
}
