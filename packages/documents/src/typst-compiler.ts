import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// By package name, not by place: a server bundle that carries this code lies elsewhere.
const manifest = createRequire(import.meta.url).resolve('@mot-cua/documents/package.json');
const templates = join(dirname(manifest), 'templates');
const faces = {
  '@expo-google-fonts/tinos': ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  '@expo-google-fonts/be-vietnam-pro': ['400Regular', '500Medium', '700Bold'],
};
const keptGenerations = 10;

let shared: NodeCompiler | undefined;

function fontFolders(): string[] {
  const require = createRequire(manifest);
  return Object.entries(faces).flatMap(([name, folders]) => {
    const root = dirname(require.resolve(`${name}/package.json`));
    return folders.map((folder) => join(root, folder));
  });
}

function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }], workspace: templates });
  return shared;
}

/** Sets the template with the data, handed over as JSON so that nothing in it can be read as markup. */
export function typesetPdf(template: string, data: unknown): Uint8Array {
  const typst = compiler();
  const source = { mainFilePath: join(templates, `${template}.typ`), inputs: { data: JSON.stringify(data) } };
  const compiled = typst.compile(source);
  if (!compiled.result) {
    const trouble = compiled.takeDiagnostics();
    throw new Error(`${template}.typ: ${JSON.stringify(trouble?.shortDiagnostics)}`);
  }
  const pdf = typst.pdf(compiled.result, { pdfStandard: 'a-2a' });
  typst.evictCache(keptGenerations);
  return new Uint8Array(pdf);
}
