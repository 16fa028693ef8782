import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Tag, type TagTone } from './tag.tsx';

/** A page as a picture of it. */
interface PagePicture {
  src: string;
  alt: string;
}

export interface FileEntry {
  key: string;
  name: string;
  status?: { tone: TagTone; label: string; icon?: IconName };
  /** "2,4 MB · Trang 1". */
  meta?: string;
  /** What is wrong and what to do about it. */
  problem?: string;
  /** The page itself, where it is one picture. */
  picture?: PagePicture;
  /** All its pages, where it has several. */
  pages?: PagePicture[];
  /** Links and buttons; name the file in each (ActionLink `about`). */
  actions?: ReactNode;
}

/** Files of a dossier with their state. */
export function FileList({ files }: { files: FileEntry[] }) {
  return (
    <ul className="mc-files">
      {files.map((file) => (
        <li key={file.key} data-bad={file.problem ? '' : undefined}>
          <span className="mc-files__thumb" data-picture={file.picture && ''}>
            {file.picture ? <img src={file.picture.src} alt={file.picture.alt} /> : <Icon name="file" />}
          </span>
          <div>
            <b>{file.name}</b>
            <div className="mc-row">
              {file.status && (
                <Tag tone={file.status.tone} icon={file.status.icon}>
                  {file.status.label}
                </Tag>
              )}
              {file.meta && <span className="mc-soft mc-small">{file.meta}</span>}
            </div>
            {file.problem && <p className="mc-files__problem">{file.problem}</p>}
            {file.pages && (
              <div className="mc-files__pages">
                {file.pages.map((page) => (
                  <img key={page.src} src={page.src} alt={page.alt} loading="lazy" />
                ))}
              </div>
            )}
            {file.actions && <div className="mc-file-actions">{file.actions}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}
