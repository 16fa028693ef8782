import { deflateSync } from 'node:zlib';
import { eicar, objectStream, pdf, pdfStream } from '../sample-files.ts';

/** What a PDF may do by itself, as the object that does it. */
const acts: Readonly<Record<string, string>> = {
  JavaScript: '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
  'JavaScript in a stream': '<< /S /JavaScript /JS 77 0 R >>',
  Launch: '<< /S /Launch /F (cmd.exe) >>',
  SubmitForm: '<< /S /SubmitForm /F (https://evil.example) >>',
  ImportData: '<< /S /ImportData /F (x.fdf) >>',
  GoToE: '<< /S /GoToE /T << /R /C >> >>',
  Rendition: '<< /S /Rendition /OP 0 /JS (x) >>',
  RichMedia: '<< /Type /Annot /Subtype /RichMedia /RichMediaContent 78 0 R >>',
  'an attached file': '<< /Type /Filespec /F (a.exe) /EF << /F 79 0 R >> /EmbeddedFile 79 0 R >>',
  'an XFA form': '<< /XFA 80 0 R >>',
  'actions of a page': '<< /Type /Page /AA << /O << /S /URI /URI (https://evil.example) >> >> >>',
};

const hexed = (object: string): string =>
  object.replace(
    /\/(JavaScript|JS|Launch|SubmitForm|ImportData|GoToE|Rendition|RichMedia|EF|EmbeddedFile|XFA|AA)\b/g,
    (_, name: string) =>
      `/${[...name].map((letter, place) => (place % 2 ? letter : `#${letter.charCodeAt(0).toString(16)}`)).join('')}`,
  );

/** Where it is hidden. */
const places: Readonly<Record<string, (object: string) => Buffer>> = {
  'in the open': (object) => pdf({ catalog: '/Held 11 0 R', objects: [`11 0 obj\n${object}\nendobj\n`] }),
  'with its letters hidden': (object) => pdf({ objects: [`11 0 obj\n${hexed(object)}\nendobj\n`] }),
  'packed away': (object) => pdf({ objects: [objectStream(10, '11', object)] }),
  'packed away with its letters hidden': (object) =>
    pdf({ objects: [objectStream(10, '11', hexed(object), '/Type /O#62jStm')] }),
};

const opening: Readonly<Record<string, string>> = {
  'a script at opening': '/OpenAction << /S /JavaScript /JS (x) >>',
  'an address at opening': '/OpenAction << /S /URI /URI (https://evil.example) >>',
  'a program at opening': '/OpenAction << /S /Launch /F (cmd) >>',
  'an action of the document': '/AA << /WC << /S /JavaScript /JS (x) >> >>',
  'scripts by name': '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (x) >>] >> >>',
  'a page, then an address, at opening': '/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /URI /URI (x) >> >>',
};

const zeros = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes * 1024 * 1024));

/** PDFs that act, hide, or grow; each by what is wrong with it. */
export function unsafePdfs(): Map<string, Buffer> {
  const all = new Map<string, Buffer>();
  for (const [what, object] of Object.entries(acts))
    for (const [where, hide] of Object.entries(places)) all.set(`PDF: ${what}, ${where}`, hide(object));
  for (const [what, catalog] of Object.entries(opening)) all.set(`PDF: ${what}`, pdf({ catalog }));
  all.set('PDF: encrypted', pdf({ trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 >>' }));
  all.set(
    'PDF: the test virus in a packed stream',
    pdf({ objects: [pdfStream(10, '/Filter /FlateDecode', deflateSync(eicar()))] }),
  );
  all.set('PDF: the test virus in a plain stream', pdf({ objects: [pdfStream(10, '', eicar())] }));
  const bomb = zeros(120);
  const many = Array.from({ length: 9 }, (_, number) => pdfStream(10 + number, '/Filter /FlateDecode', bomb));
  all.set('PDF: streams that unpack to a gigabyte', pdf({ objects: many }));
  const twice = pdfStream(10, '/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros(50)));
  all.set('PDF: a stream packed twice', pdf({ objects: [twice] }));
  return all;
}
