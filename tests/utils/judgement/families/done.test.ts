import { describe, expect, it } from 'vitest';
import { done } from '../../../../utils/judgement/families/done.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family done', () => {
  function checks(text: string, asked: string): string[] {
    return askedBy(done, text, ['admin', asked], { mode: 'comply' });
  }

  it('asks after other papers of the kind, first of whoever wants to see this one', () => {
    const ask = 'could you resend invoice 114 please';
    expect(checks(`Hi, ${ask}, our auditor wants the pdf.`, ask)).toEqual([
      'Does your auditor need any other invoices as well?',
      'Shall the next invoices come as a PDF as well?',
      'Are there any other invoices you need while I am at it?',
    ]);
  });

  it('asks whether the next ones go to the address they name', () => {
    const ask = 'Please mail the January statement to books@barges.example';
    expect(checks(`${ask}.`, ask)[0]).toBe('Shall the next statements go to books@barges.example as well?');
  });

  it('asks what else goes to the one who steps in from now on', () => {
    const ask = 'Please transfer his bike to Petra Ek';
    expect(checks(`Jonas has left the company. ${ask}.`, ask)[0]).toBe(
      'Is there anything else of ours that should go to Petra Ek from now on?',
    );
  });

  it('asks whether the next ones are made out the same way', () => {
    const ask = 'Please reissue invoice 77 with our PO number on it';
    expect(checks(`${ask}.`, ask)[0]).toBe('Shall the next invoices be made out like that as well?');
  });

  it('asks who else needs what is shared', () => {
    const ask = 'Please send the link for reception again';
    expect(checks(`${ask}.`, ask)).toEqual(['Should anybody else have the link as well?']);
  });

  it('keeps silent where they tell how far it reaches', () => {
    const ask = 'please put the new address on the invoices';
    expect(checks(`From 1 June ${ask}. Deliveries still go to the barn.`, ask)).toEqual([]);
  });

  it('asks how far a change reaches', () => {
    const asked = askedBy(
      done,
      'From 1 June please change the address on the bills.',
      ['admin', 'please change the address on the bills'],
      { mode: 'comply' },
    );
    expect(asked).toEqual([
      'Shall it hold for everything we send you from 1 June on?',
      'Is there anything else of ours that should show the address?',
    ]);
  });

  it('keeps silent outside comply', () => {
    const asked = askedBy(
      done,
      'Please resend the certificate for valve 31.',
      ['admin', 'Please resend the certificate for valve 31'],
      { mode: 'answer' },
    );
    expect(asked).toEqual([]);
  });
});
