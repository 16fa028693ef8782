import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { procedures, proceduresNamed } from '@mot-cua/catalog';
import { translatorFor } from '@mot-cua/locales';
import type { Procedure } from '@mot-cua/workflow';
import { planted } from '../proofs/planted.ts';
import { caught, plantedPage } from '../proofs/planted-page.ts';
import { type Alarm, type Checked, checkService, classOf, defectClasses, tell } from '../src/index.ts';

const locales = ['vi', 'en'] as const;
const { t } = translatorFor('vi');

function showAlarm(procedure: Procedure, alarm: Alarm): void {
  for (const locale of locales) {
    const { title, story, ending } = tell(procedure, alarm, locale);
    console.log(`  ${translatorFor(locale).t('checker:report.alarm', { title })} (${alarm.finding})`);
    console.log(`    ${[story, ending].filter(Boolean).join(' ')}`);
  }
}

function show({ procedure, alarms, situations, acts, opaque }: Checked, milliseconds: number): void {
  const service = procedure.texts.vi.name;
  console.log(t('checker:report.service', { service, situations, acts, milliseconds: Math.round(milliseconds) }));
  if (opaque > 0) console.log(`  ${t('checker:report.opaque', { found: opaque })}`);
  for (const alarm of alarms) showAlarm(procedure, alarm);
}

/** Each service with what is wrong with it; the number of alarms. */
function check(chosen: readonly Procedure[]): number {
  const began = performance.now();
  let alarms = 0;
  for (const procedure of chosen) {
    const from = performance.now();
    const checked = checkService(procedure);
    show(checked, performance.now() - from);
    alarms += checked.alarms.length;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(t('checker:report.last', { services: chosen.length, classes: defectClasses.length, alarms, seconds }));
  return alarms;
}

/** Each finding with what it prints on a defect that was planted for it; the number of planted defects not found. */
function showClasses(write: boolean): number {
  const all = planted.map(caught);
  for (const { slip, finding, service, alarm } of all) {
    console.log(`\n${classOf({ finding })} · ${t('checker:report.planted', { defect: slip })}`);
    if (alarm) showAlarm(service(), alarm);
  }
  const found = all.filter(({ alarm }) => alarm).length;
  const classes = new Set(all.map(classOf)).size;
  console.log(`\n${t('checker:report.caught', { classes, caught: found, planted: all.length })}`);
  if (write) writeFileSync(path.join(import.meta.dirname, '../../../docs/defects.md'), plantedPage(all));
  return all.length - found;
}

/** The named services, or all; a name that is unknown counts as one fault. */
function checkNamed(): number {
  const chosen = proceduresNamed(process.argv.slice(2).filter((each) => !each.startsWith('--')));
  if (chosen) return check(chosen);
  console.error(t('preview:which', { names: procedures.map((each) => each.slug).join(', ') }));
  return 1;
}

const { argv } = process;
process.exitCode = (argv.includes('--classes') ? showClasses(argv.includes('--write')) : checkNamed()) === 0 ? 0 : 1;
