import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** A ZIP with the given entries; `deflate` packs them. */
export function zip(entries: Readonly<Record<string, string | Buffer>>, deflate = false): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const plain = Buffer.from(content);
    const packed = deflate ? deflateRawSync(plain) : plain;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(deflate ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, where, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** A Word or Excel file with further parts in it. */
export const office = (kind: 'docx' | 'xlsx', parts: Readonly<Record<string, string | Buffer>> = {}): Buffer => {
  const main = kind === 'docx' ? 'word/document.xml' : 'xl/workbook.xml';
  return zip({ '[Content_Types].xml': types(main), '_rels/.rels': '<Relationships/>', [main]: '<x/>', ...parts });
};

const zeros = Buffer.alloc(20_000_000);

/** Archives that unpack to far more than they are. */
export const bombs = (): Readonly<Record<string, Buffer>> => ({
  flat: zip({ 'a.pdf': zeros }, true),
  nested: zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.pdf': zeros }, true) }, true) }, true),
  gzip: gzipSync(zeros),
});
