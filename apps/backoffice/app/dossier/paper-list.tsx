import { ActionLink, FileList } from '@mot-cua/ui';
import type { PaperView } from './papers-view.server.ts';

/** Papers with a link to each of their files. */
export function PaperList({ papers, none }: { papers: PaperView[]; none: string }) {
  if (papers.length === 0) return <p className="mc-soft">{none}</p>;
  return (
    <FileList
      files={papers.map(({ key, name, missing, meta, files }) => ({
        key,
        name,
        meta: missing ? undefined : meta,
        problem: missing ? meta : undefined,
        actions: files.length > 0 && files.map((file) => <ActionLink key={file.href} {...file} />),
      }))}
    />
  );
}
