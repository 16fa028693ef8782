import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';

// Writes every component as static pages, both grounds, beside the style sheets the apps get.
const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}gallery/build`;

await rm(outDir, { recursive: true, force: true });
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { portal: `${root}styles/portal.css`, backoffice: `${root}styles/backoffice.css` },
      output: { assetFileNames: '[name][extname]' },
    },
  },
  base: './',
});

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const { renderPages } = await server.ssrLoadModule('/gallery/render-pages.tsx');
  await mkdir(outDir, { recursive: true });
  for (const [name, html] of Object.entries<string>(renderPages())) await writeFile(`${outDir}/${name}.html`, html);
} finally {
  await server.close();
}
