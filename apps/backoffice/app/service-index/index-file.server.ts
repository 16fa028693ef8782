import { formatDateTime } from '@mot-cua/locales';
import type { ServiceIndex } from '@mot-cua/use-cases';
import { type Sheet, type SheetKind, sheetFile } from '../files/sheet-file.server.ts';
import type { ReportAddress } from '../report/report-address.ts';
import { periodName, periodSpan } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { formulaWords } from './component-words.server.ts';
import { formulasNote } from './index-view.server.ts';

const rounded = (points: number | null): number | null => (points === null ? null : Math.round(points * 100) / 100);

/** The index as a table to take away. */
export function indexSheet(read: ServiceIndex, address: ReportAddress, now: string, say: Say): Sheet {
  const { t, locale } = say;
  const note = formulasNote(read, say);
  return {
    heads: [
      t('backoffice:serviceIndex.caption', { period: periodName(address.period, say) }),
      periodSpan(address.period, say),
      `${note.title}: ${note.more}`,
      t('backoffice:report.seenAt', { time: formatDateTime(locale, now) }),
    ],
    columns: [
      t('backoffice:serviceIndex.group'),
      t('backoffice:serviceIndex.component'),
      t('backoffice:serviceIndex.part'),
      t('backoffice:serviceIndex.whole'),
      t('backoffice:serviceIndex.points'),
      t('backoffice:serviceIndex.most'),
      t('backoffice:serviceIndex.formula'),
      t('backoffice:serviceIndex.source'),
    ],
    lines: read.groups.flatMap((group) =>
      group.components.map((component) => [
        t(`backoffice:serviceIndex.groups.${group.key}`),
        t(`backoffice:serviceIndex.of.${component.key}.name`),
        component.measure?.part ?? null,
        component.measure?.whole ?? null,
        rounded(component.points),
        component.max,
        formulaWords(component, say),
        t(`backoffice:serviceIndex.of.${component.key}.source`),
      ]),
    ),
    widths: [24, 44, 10, 10, 10, 10, 50, 80],
  };
}

/** The index as a file to keep. */
export const indexFile = (
  { as, address, now }: { as: SheetKind; address: ReportAddress; now: string },
  read: ServiceIndex,
  say: Say,
): Promise<Response> => sheetFile(as, indexSheet(read, address, now, say), `index-766-${address.period.name}`);
