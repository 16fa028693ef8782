import type { Channel, ResultChannel } from '@mot-cua/workflow';
import type { Definition } from './definition.ts';
import { declares, operator, remove } from './operator.ts';

const resultChannels: readonly ResultChannel[] = ['online', 'post', 'desk'];

/** The names that guards of the chart speak of, of one kind. */
const edit = (definition: Definition, place: string, change: string, write: (definition: Definition) => void) =>
  declares(place, change, () => write(definition));

export const slipsOfOffers = [
  operator('declare the wrong level', (definition) => [
    edit(definition, 'onlineLevel', `not ${definition.onlineLevel}`, (each) => {
      each.onlineLevel = each.onlineLevel === 4 ? 3 : 4;
    }),
  ]),
  operator('declare the wrong mode', (definition) => [
    edit(definition, 'onlineMode', `not ${definition.onlineMode}`, (each) => {
      each.onlineMode = each.onlineMode === 'full' ? 'partial' : 'full';
    }),
  ]),
  operator('give the result only at the desk', (definition) =>
    definition.onlineLevel === 4
      ? [
          edit(definition, 'resultChannels', 'desk', (each) => {
            each.resultChannels = ['desk'];
          }),
        ]
      : [],
  ),
  operator('offer a way of the result that the form does not know, or forget one', (definition) =>
    resultChannels.map((channel) =>
      edit(
        definition,
        'resultChannels',
        `${definition.resultChannels.includes(channel) ? 'without' : 'also'} ${channel}`,
        (each) => {
          if (each.resultChannels.includes(channel)) remove(each.resultChannels, channel);
          else each.resultChannels.push(channel);
        },
      ),
    ),
  ),
  operator('take applications on no way online', (definition) => [
    edit(definition, 'channels', 'without online', (each) => {
      remove(each.channels, 'online' satisfies Channel);
    }),
  ]),
  operator('know no ground of refusal', (definition) => [
    edit(definition, 'refusalGrounds', 'none', (each) => {
      each.refusalGrounds = [];
    }),
  ]),
  operator('leave out a ground of refusal but not its text', (definition) =>
    definition.refusalGrounds.map((ground) =>
      edit(definition, `refusalGrounds.${ground}`, 'left out', (each) => remove(each.refusalGrounds, ground)),
    ),
  ),
  operator('leave out a finding that the chart knows', (definition) =>
    definition.findings.map((finding) =>
      edit(definition, `findings.${finding}`, 'left out', (each) => remove(each.findings, finding)),
    ),
  ),
  operator('declare a finding that no step makes', (definition) =>
    definition.findings.length > 0
      ? [
          edit(definition, 'findings', 'also moved', (each) => {
            each.findings.push('moved');
            each.texts.vi.findings.moved = 'Đã chuyển đi';
            each.texts.en.findings.moved = 'Moved away';
          }),
        ]
      : [],
  ),
  operator('ask nobody, or let nobody answer', (definition) => [
    ...(definition.consultees
      ? [
          edit(definition, 'consultees', 'none', (each) => {
            each.consultees = [];
          }),
        ]
      : []),
    ...(definition.opinions
      ? [
          edit(definition, 'opinions', 'none', (each) => {
            each.opinions = [];
          }),
        ]
      : []),
  ]),
  operator('ask oneself for an opinion', (definition) =>
    definition.consultees && definition.competence.rule === 'agency'
      ? [
          edit(definition, 'consultees', 'also the deciding agency', (each) => {
            if (each.competence.rule === 'agency') each.consultees?.push(each.competence.agencyId);
          }),
        ]
      : [],
  ),
  operator('ask a register with nothing, or with what the form does not ask', (definition) =>
    Object.keys(definition.registerQueries ?? {}).flatMap((register) => [
      edit(definition, `registerQueries.${register}`, 'left out', (each) => {
        delete each.registerQueries?.[register as 'taxCode'];
      }),
      edit(definition, `registerQueries.${register}`, 'a question that is not there', (each) => {
        if (each.registerQueries) each.registerQueries[register as 'taxCode'] = ['numberOfPerson'];
      }),
    ]),
  ),
  operator('leave out a matter of a chain, or name it wrongly', (definition) =>
    definition.links.flatMap((link) => [
      edit(definition, `links.${link.link}`, 'left out', (each) => remove(each.links, link)),
      edit(definition, `links.${link.link}`, '→ matter', () => {
        link.link = 'matter';
      }),
    ]),
  ),
  operator('group reports by a question that is not there', (definition) =>
    definition.groupedBy
      ? [
          edit(definition, 'groupedBy', 'origin', (each) => {
            each.groupedBy = 'origin';
          }),
        ]
      : [],
  ),
];
