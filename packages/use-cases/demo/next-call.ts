import { pinnedProcedure } from '@mot-cua/catalog';
import {
  type Command,
  type CommandCall,
  type CommandData,
  type Dossier,
  type NamedGroup,
  offersOf,
  type Role,
} from '@mot-cua/workflow';
import { type SealedText, sealText } from '../src/commands/seal-text.ts';

interface Told {
  readonly dossier: Dossier;
  readonly handlerId: string;
  readonly group: NamedGroup;
  /** What was given before: nothing is given twice. */
  readonly given: ReadonlySet<string>;
}

export interface DemoCall {
  /** Whoever may give it. */
  readonly by: readonly Role[];
  readonly call: CommandCall;
  readonly texts: readonly SealedText[];
}

type Making = { [Name in Command]?: (told: Told, say: (text: string) => SealedText['ref']) => CommandData[Name] };

/** What is given on an ordinary way to a result, in this order; the first that the state offers is next. */
const onTheWay: Making = {
  confirmPayment: ({ dossier }) => ({
    amount: dossier.facts.fee.amount,
    orderRef: `desk-${dossier.id}`,
    receivedBy: 'desk',
  }),
  accept: () => ({ papersChecked: true, originalsShown: true }),
  transfer: () => ({}),
  assign: ({ handlerId }) => ({ handlerId }),
  recordLookup: () => ({ matches: 'none', reference: 'Sổ đăng ký kết hôn 2011–2026' }),
  submitForApproval: (_, say) => ({ outcome: 'granted', draft: say('Nội dung mẫu để trình diễn.') }),
  endorse: () => ({}),
  approve: () => ({}),
  issue: () => ({}),
};

/** What ends the way, or lets it wait. */
const aside: Making = {
  askSupplement: (_, say) => ({
    items: ['field:otherPurpose'],
    reason: say('Đề nghị ghi rõ giấy xác nhận dùng vào việc gì.'),
    days: 15,
  }),
  refuse: ({ dossier }, say) => ({
    ground: pinnedProcedure(dossier.procedureCode, dossier.procedureVersion).refusalGrounds[0] ?? '',
    reason: say('Hồ sơ trình diễn: người yêu cầu không thuộc địa bàn.'),
  }),
};

/** The next command on the way; `until` before all others, where it leads aside. Null: the way ends here. */
export function nextCall(told: Told, until: Command): DemoCall | null {
  const { dossier, group } = told;
  // Outside the charts, in the place of an assignment.
  if (until === 'giveToGroup' && told.given.has('transfer'))
    return { by: ['divisionHead'], call: { type: until, data: { from: null, ...group } }, texts: [] };
  const { machine } = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const offers = offersOf(machine, dossier.state);
  const ways = { ...(until in aside && { [until]: aside[until] }), ...onTheWay };
  for (const [command, make] of Object.entries(ways)) {
    const by = offers.flatMap((each) => (each.command === command ? each.by.filter((role) => role !== 'system') : []));
    if (by.length === 0 || !make || told.given.has(command)) continue;
    const texts: SealedText[] = [];
    const data = make(told, (text) => {
      const sealed = sealText(text);
      texts.push(sealed);
      return sealed.ref;
    });
    return { by, call: { type: command, data } as CommandCall, texts };
  }
  return null;
}
