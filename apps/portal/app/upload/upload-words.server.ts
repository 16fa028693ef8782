import type { Say } from '../say.ts';

/** What is said while files are on their way, and where they go. */
export const uploadWords = (address: string, { t }: Pick<Say, 't'>) => ({
  address,
  title: t('portal:upload.underWay'),
  percent: t('portal:upload.percent', { percent: '{{percent}}' }),
  lost: t('portal:upload.lost'),
  over: t('portal:upload.over'),
  cancel: t('portal:upload.cancel'),
  tryNow: t('portal:upload.tryNow'),
  refused: t('portal:upload.refused'),
});

export type UploadWords = ReturnType<typeof uploadWords>;
