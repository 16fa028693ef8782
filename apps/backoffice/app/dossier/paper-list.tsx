import { ActionLink, FileList, Tag } from '@mot-cua/ui';
import type { PaperView } from './papers-view.server.ts';

/** Papers with a link to each of their files. */
export function PaperList({ papers, none }: { papers: PaperView[]; none: string }) {
  if (papers.length === 0) return <p className="mc-soft">{none}</p>;
  return (
    <FileList
      files={papers.map(({ key, name, missing, meta, files, seals }) => ({
        key,
        name,
        meta: missing ? undefined : meta,
        problem: missing ? meta : undefined,
        actions: (files.length > 0 || seals.length > 0) && (
          <>
            {seals.map(({ tone, label }) => (
              <Tag key={label} tone={tone}>
                {label}
              </Tag>
            ))}
            {files.map((file) => (
              <ActionLink key={file.href} {...file} />
            ))}
          </>
        ),
      }))}
    />
  );
}
