import { exemptionField, type PaperComponent, type Procedure } from '@mot-cua/workflow';
import { type Alarm, alarm } from '../alarm.ts';

/** A paper that whoever claims this must hand in. */
const proves = ({ optional, showWhen }: PaperComponent, category: string): boolean =>
  !optional && showWhen?.field === exemptionField && [showWhen.is].flat().includes(category);

/** Whatever a tariff spares somebody can be claimed in the form, and is proved by a paper. */
export function exemptionAlarms({ tariff, form, papers }: Procedure): Alarm[] {
  const field = form.flatMap(({ fields }) => fields).find(({ name }) => name === exemptionField);
  return (tariff?.exemptions ?? []).flatMap(({ category, proof }) => {
    const paper = papers.find(({ name }) => name === proof);
    const never = { field: exemptionField, found: category, other: 'tariff' };
    return [
      ...(field?.options?.includes(category) ? [] : [alarm('data.neverAnswered', never)]),
      ...(paper && proves(paper, category) ? [] : [alarm('data.noProof', { found: category })]),
    ];
  });
}
