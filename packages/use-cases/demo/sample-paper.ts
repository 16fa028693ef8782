const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|[()\\]/g, ' ');

/** A sheet that says what it stands for, and that it is no real paper. */
export function samplePaper(name: string): Uint8Array {
  const line = (text: string, size: number, y: number) => `BT /F1 ${size} Tf 60 ${y} Td (${plain(text)}) Tj ET`;
  const drawn = [
    line('BAN MAU / SAMPLE', 26, 740),
    line(name, 15, 700),
    line('Khong phai giay to that.', 12, 670),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((body, place) => `${place + 1} 0 obj\n${body}\nendobj\n`);
  const head = '%PDF-1.7\n';
  const offsets = objects.map((_, place) => head.length + objects.slice(0, place).join('').length);
  const body = head + objects.join('');
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>`;
  return Buffer.from(`${body}${end}\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}
