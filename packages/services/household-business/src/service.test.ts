import { people, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { householdBusiness } from './service.ts';

const { lan, clerk, handler, leader, documentClerk, system } = people;

const declared = { foundedBy: 'person', conditional: 'no', resultChannel: 'online' };
const name = (matches: 'none' | 'one') => ({ register: 'businessName', matches, reference: '' }) as const;
const code = { register: 'taxCode', matches: 'one', reference: 'T1' } as const;
const granted = { outcome: 'granted', draft: 'text:1' } as const;

const asked = () =>
  submitted(householdBusiness, declared, 'online')
    .does(clerk, 'accept', { papersChecked: true })
    .does(clerk, 'transfer', {});
const free = () => asked().does(system, 'registerAnswered', name('none'));

describe('the household business', () => {
  it('has its name looked up at once, by machine', () => {
    expect(asked().last?.effects).toContainEqual({ type: 'lookUp', params: { register: 'businessName' } });
    expect(free().dossier.state.handling).toEqual({ processing: 'appraising' });
  });

  it('is registered with the code of the tax authority', () => {
    const told = free()
      .does(handler, 'submitForApproval', granted)
      .does(system, 'registerAnswered', code)
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {})
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
      .does(lan, 'openResult', {});
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'none', delivery: 'delivered' });
    expect(told.dossier.facts.lookups.map(({ register, reference }) => [register, reference])).toEqual([
      ['businessName', ''],
      ['taxCode', 'T1'],
    ]);
  });

  it('whose name is taken is refused, or mended and looked up again', () => {
    const clash = asked().does(system, 'registerAnswered', name('one'));
    expect(clash.refusal(handler, 'submitForApproval', granted)).not.toBeNull();
    const items = ['field:businessName'];
    const mended = clash
      .does(handler, 'askSupplement', { items, reason: 'text:1', days: 15 })
      .does(lan, 'resubmit', { changed: items, declared: {}, revision: 2 });
    expect(mended.dossier.state.handling).toEqual({ processing: 'checkingName' });
    const refused = clash.does(handler, 'submitForApproval', { ...granted, outcome: 'refused' });
    expect(refused.dossier.state.handling).toEqual({ processing: 'approving' });
  });

  it('goes on by hand when a register is silent', () => {
    const byHand = asked()
      .does(system, 'registerSilent', { register: 'businessName' })
      .does(handler, 'recordLookup', { matches: 'none', reference: '' })
      .does(handler, 'submitForApproval', granted)
      .does(system, 'registerSilent', { register: 'taxCode' })
      .does(handler, 'recordLookup', { matches: 'one', reference: 'T2' });
    expect(byHand.dossier.state.handling).toEqual({ processing: 'approving' });
    expect(byHand.refusal(handler, 'approve', {})).toBe('notYourStep');
  });

  it('whose number the tax authority does not know is looked at again', () => {
    const unknown = free()
      .does(handler, 'submitForApproval', granted)
      .does(system, 'registerAnswered', { ...code, matches: 'none', reference: '' })
      .does(handler, 'recordLookup', { matches: 'none', reference: '' });
    expect(unknown.dossier.state.handling).toEqual({ processing: 'appraising' });
  });
});
