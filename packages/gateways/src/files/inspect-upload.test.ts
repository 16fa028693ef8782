import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { eicar, jpeg, jpegSegment, objectStream, pdf, pdfStream, png } from '../test-tools/sample-files.ts';
import { inspectUpload } from './inspect-upload.ts';
import { openScanner } from './open-scanner.ts';
import type { MalwareScanner, UploadKind } from './upload-verdict.ts';

const builtIn = openScanner({});
const everything = ['pdf', 'jpeg', 'png'] as const;

function inspect(bytes: Buffer, name = 'scan.pdf', scanner = builtIn, allowed: readonly UploadKind[] = everything) {
  return inspectUpload({ bytes, name, maxBytes: 2_000_000, allowed }, scanner);
}

const refused = (reason: string) => ({ ok: false, reason });
const join = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const action = (type: string) => `10 0 obj\n<< /S /${type} /D [3 0 R /Fit] >>\nendobj\n`;

describe('what citizens really send is accepted', () => {
  it.each([
    ['a plain PDF', pdf(), 'pdf', 'application/pdf'],
    ['a PDF that opens at a page', pdf({ catalog: '/OpenAction [3 0 R /XYZ null null 0]' }), 'pdf', 'application/pdf'],
    [
      'a PDF that goes to a page',
      pdf({ catalog: '/OpenAction 10 0 R', objects: [action('GoTo')] }),
      'pdf',
      'application/pdf',
    ],
    [
      'a PDF with a packed opening page',
      pdf({ catalog: '/OpenAction 11 0 R', objects: [objectStream(10, '11', '<< /S /GoTo /D [3 0 R /Fit] >>')] }),
      'pdf',
      'application/pdf',
    ],
    [
      'a PDF with packed objects',
      pdf({ objects: [objectStream(10, '11', '<< /Type /Font >>')] }),
      'pdf',
      'application/pdf',
    ],
    [
      'a PDF with an outline and a picture',
      pdf({
        objects: [
          '10 0 obj\n<< /First 12 0 R >>\nendobj\n',
          pdfStream(11, '/Subtype /Image /Filter /DCTDecode', jpeg()),
        ],
      }),
      'pdf',
      'application/pdf',
    ],
    [
      'a PDF with a link',
      pdf({ objects: ['10 0 obj\n<< /A << /S /URI /URI (https://example.com) >> >>\nendobj\n'] }),
      'pdf',
      'application/pdf',
    ],
    ['a PDF padded at the end', join(pdf(), '\0\0\r\n'), 'pdf', 'application/pdf'],
    ['a JPEG', jpeg(), 'jpeg', 'image/jpeg'],
    ['a JPEG with a second picture behind it, as phones make', join(jpeg(), jpeg()), 'jpeg', 'image/jpeg'],
    [
      'a JPEG with the directory of a Samsung phone',
      join(jpeg(), '\0\0\x01\x0aImage_UTC_Data1700000000SEFHjSEFT'),
      'jpeg',
      'image/jpeg',
    ],
    ['a PNG', png(1200, 800), 'png', 'image/png'],
    ['a PNG with a remark', png(1, 1, [['tEXt', 'Software\0Scanner']]), 'png', 'image/png'],
  ])('%s', async (_what, bytes, kind, mime) => {
    expect(await inspect(bytes, 'Giấy khai sinh')).toMatchObject({ ok: true, kind, mime });
  });

  it('an ending that does not fit is put right', async () => {
    expect(await inspect(png(), 'ảnh thẻ.jpg')).toMatchObject({ extension: 'png', cleanName: 'ảnh thẻ.png' });
    expect(await inspect(jpeg(), 'IMG_0001.HEIC')).toMatchObject({ cleanName: 'IMG_0001.jpg' });
  });
});

describe('content decides, not the name', () => {
  const page = '<!doctype html><script>alert(1)</script>';
  it.each([
    ['a page named as a picture', Buffer.from(page), 'photo.jpg'],
    [
      'a drawing with a script named as PDF',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'),
      'a.pdf',
    ],
    ['a page in front of a PDF', join(page, pdf()), 'a.pdf'],
    ['a PDF header at byte 1,000', join(Buffer.alloc(1000, 32), pdf()), 'a.pdf'],
    ['a GIF that is a script', Buffer.from('GIF89a=1;alert(1)'), 'a.png'],
    ['an archive', Buffer.from('PK\x03\x04'.padEnd(60, '\0')), 'a.pdf'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'), 'Thông báo Covid.pdf'],
    ['a program', Buffer.from('MZ\x90\0'.padEnd(200, '\0'), 'latin1'), 'a.pdf'],
    ['text', Buffer.from('xin chào'), 'a.pdf'],
  ])('%s is not allowed', async (_what, bytes, name) => {
    expect(await inspect(bytes, name)).toEqual(refused('typeNotAllowed'));
  });

  it('a good file of a kind not asked for is not allowed', async () => {
    expect(await inspect(pdf(), 'a.pdf', builtIn, ['jpeg', 'png'])).toEqual(refused('typeNotAllowed'));
  });

  it.each([
    'a.pdf.exe',
    'a.PDF.Exe . ',
    'trang.html',
    'x.svg',
    'a.pdf%00.exe',
    'a.pdf\0.exe',
    'hoa-don\u202Efdp.exe',
    '\u202Egpj.a',
  ])('the name %j pretends', async (name) => {
    expect(await inspect(pdf(), name)).toEqual(refused('nameMisleading'));
  });

  it('size and emptiness are looked at first', async () => {
    expect(await inspect(Buffer.alloc(0))).toEqual(refused('empty'));
    expect(await inspect(join(pdf(), Buffer.alloc(2_000_000)))).toEqual(refused('tooLarge'));
  });
});

describe('a PDF that acts is refused', () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
  it.each([
    ['JavaScript at opening', pdf({ catalog: `/OpenAction ${script}` })],
    ['JavaScript with letters hidden', pdf({ catalog: '/OpenAction << /S /J#61vaScr#69pt >>' })],
    ['JavaScript by name', pdf({ catalog: '/Names << /JavaScript 10 0 R >>' })],
    ['JavaScript packed away', pdf({ objects: [objectStream(10, '11', script)] })],
    ['JavaScript packed in an unnamed object stream', pdf({ objects: [objectStream(10, '11', script, '')] })],
    [
      'JavaScript packed and hidden',
      pdf({ objects: [objectStream(10, '11', '<< /S /J#61vaScript >>', '/Type /O#62jStm')] }),
    ],
    [
      'an object stream it cannot read',
      pdf({ objects: [pdfStream(10, '/Type /ObjStm /N 1 /First 5 /Filter /LZWDecode', Buffer.from('80'))] }),
    ],
    [
      'an object stream behind a false start',
      pdf({ objects: ['10 0 obj\n(stream\n)\nendobj\n', objectStream(11, '12', script)] }),
    ],
    [
      'an object stream behind a remark',
      pdf({
        objects: [
          Buffer.from(objectStream(10, '11', script).toString('latin1').replace('>>\nstream', '>>%\nstream'), 'latin1'),
        ],
      }),
    ],
    ['a program to launch', pdf({ objects: ['10 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n'] })],
    ['an address opened at once', pdf({ catalog: '/OpenAction << /S /URI /URI (https://evil.example) >>' })],
    ['an address opened after the page', pdf({ catalog: '/OpenAction << /S /GoTo /Next << /S /URI >> >>' })],
    [
      'an opening action defined again',
      pdf({ catalog: '/OpenAction 10 0 R', objects: [action('GoTo'), action('URI')] }),
    ],
    ['an opening action nobody can find', pdf({ catalog: '/OpenAction 99 0 R' })],
    ['actions of a page', pdf({ objects: ['10 0 obj\n<< /AA << /O 11 0 R >> >>\nendobj\n'] })],
    [
      'a file inside',
      pdf({
        catalog: '/Names << /EmbeddedFiles 10 0 R >>',
        objects: [pdfStream(10, '/Type /EmbeddedFile', Buffer.from('x'))],
      }),
    ],
    ['an XFA form', pdf({ catalog: '/AcroForm << /XFA 10 0 R >>' })],
    ['a form that sends itself', pdf({ objects: ['10 0 obj\n<< /S /SubmitForm >>\nendobj\n'] })],
    [
      'an object hidden in a picture',
      pdf({ objects: [pdfStream(10, '/Filter /DCTDecode', join(jpeg(), `12 0 obj ${script} endobj`))] }),
    ],
    ['a page in its first lines', join('%PDF-1.7\n%<script>alert(1)</script>\n', pdf().subarray(9))],
  ])('%s', async (_what, bytes) => {
    expect(await inspect(bytes)).toEqual(refused('activeContent'));
  });

  it('an encrypted one is refused with its own reason', async () => {
    expect(await inspect(pdf({ trailer: '/Encrypt 10 0 R' }))).toEqual(refused('encrypted'));
  });

  it('unpacking is bounded', async () => {
    const bomb = deflateSync(Buffer.concat([Buffer.from('11 0 '), Buffer.alloc(100_000_000, 32)]));
    const packed = pdf({ objects: [pdfStream(10, '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', bomb)] });
    expect(await inspect(packed)).toEqual(refused('activeContent'));
  });
});

describe('a damaged or doubled file is refused', () => {
  const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
  const archive = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
  it.each([
    ['half a PDF', half(pdf())],
    ['a PDF with something behind it', join(pdf(), '<?php system($_GET[0]);')],
    ['a PDF that is an archive too', join(pdf(), archive)],
    ['a PDF that is an archive with an end mark', join(pdf(), archive, 'startxref\n9\n%%EOF\n')],
    ['a PDF cut at 99 %', pdf().subarray(0, -7)],
    ['half a JPEG', half(jpeg())],
    ['a JPEG without its end', jpeg().subarray(0, -2)],
    ['a JPEG with a page behind it', join(jpeg(), '<html><script>')],
    ['a JPEG with a page dressed as phone data behind it', join(jpeg(), '<html>SEFHjSEFT')],
    ['a JPEG followed by half of another', join(jpeg(), half(jpeg()))],
    ['half a PNG', half(png())],
    ['a PNG with one bit changed', join(png().subarray(0, 24), Buffer.from([1]), png().subarray(25))],
    ['a PNG with a script behind it', join(png(), '<?php system($_GET[0]);')],
    ['a PNG with an archive behind it', join(png(), 'PK\x03\x04')],
  ])('%s', async (_what, bytes) => {
    expect(await inspect(bytes, 'x')).toEqual(refused('damaged'));
  });

  it.each([
    ['a JPEG with a page in its remark', jpeg(8, 8, [jpegSegment(0xfe, Buffer.from('*/--><html><script>x</script>'))])],
    ['a JPEG with PHP in its EXIF', jpeg(8, 8, [jpegSegment(0xe1, Buffer.from('Exif\0\0<?php eval($_POST[1]);'))])],
    ['a PNG with a script in its text', png(1, 1, [['tEXt', 'Comment\0<script>alert(1)</script>']])],
  ])('%s carries active content', async (_what, bytes) => {
    expect(await inspect(bytes, 'x')).toEqual(refused('activeContent'));
  });

  it.each([
    ['PNG', png(50_000, 50_000)],
    ['JPEG', jpeg(50_000, 50_000)],
    ['long PNG', png(60_000, 10)],
    ['wide JPEG', jpeg(20_000, 20_000)],
  ])('a %s of far too many pixels', async (_what, bytes) => {
    expect(await inspect(bytes, 'x')).toEqual(refused('pictureTooLarge'));
  });
});

describe('malware', () => {
  it('the test virus is found plain, behind a picture and in a document', async () => {
    expect(await inspect(eicar(), 'eicar.pdf')).toEqual(refused('infected'));
    expect(await inspect(join(jpeg(), eicar()), 'a.jpg')).toEqual(refused('infected'));
    expect(await inspect(pdf({ objects: [pdfStream(10, '', eicar())] }))).toEqual(refused('infected'));
  });

  it('what the scanner says counts; without its word nothing is clean', async () => {
    const says = (word: 'clean' | 'infected' | 'unavailable'): MalwareScanner => ({ scan: async () => word });
    expect(await inspect(pdf(), 'a.pdf', says('infected'))).toEqual(refused('infected'));
    const later = { ok: false, later: 'scannerDown', cleanName: 'a.pdf' };
    expect(await inspect(pdf(), 'a.pdf', says('unavailable'))).toEqual(later);
    const failing = { scan: vi.fn().mockRejectedValue(new Error('down')) };
    expect(await inspect(pdf(), 'a.pdf', failing)).toEqual(later);
    expect(await inspect(pdf(), 'a.pdf', says('clean'))).toMatchObject({ ok: true });
  });
});
