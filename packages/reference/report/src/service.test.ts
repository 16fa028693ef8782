import { people, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { referenceReport } from './service.ts';

const { lan, clerk, head, handler, leader, documentClerk, system } = people;

const reported = () => submitted(referenceReport, { kind: 'litter' }, 'online');
const answered = () =>
  reported()
    .does(clerk, 'accept', { papersChecked: true })
    .does(head, 'assign', { handlerId: 'handler' })
    .does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:1' })
    .does(leader, 'approve', {})
    .does(documentClerk, 'issue', {})
    .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
    .does(lan, 'openResult', {});

describe('referenceReport', () => {
  it('is verified and answered', () => {
    expect(answered().dossier.state.handling).toBe('returned');
  });

  it('may be opened again once', () => {
    const again = answered().does(lan, 'reopen', { reason: 'text:2' });
    expect(again.dossier.state.handling).toEqual({ processing: 'unassigned' });
  });

  it('follows another report about the same matter, and is answered with it', () => {
    const joined = reported().does(clerk, 'join', { leadId: 'dossier-2' });
    expect(joined.dossier.state.handling).toBe('joined');
  });
});
