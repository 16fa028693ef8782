import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPaper } from '../src/render-paper.ts';
import { samplePapers } from './sample-papers.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node proofs/papers.ts <folder>');

mkdirSync(folder, { recursive: true });
for (const paper of samplePapers) {
  const file = join(folder, `${paper.kind}.pdf`);
  const pdf = await renderPaper(paper, { demo: true });
  writeFileSync(file, pdf);
  console.log(`${file} ${pdf.length} bytes`);
}
