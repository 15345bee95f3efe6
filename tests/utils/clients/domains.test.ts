import { describe, expect, it } from 'vitest';
import { companyDomainOf, companyLabel, isFreeMail } from '../../../utils/clients/domains.ts';

describe('P1 the company behind an address', () => {
  it.each([
    ['dana@acme.co.uk', 'acme.co.uk'],
    ['dana@mail.acme.example', 'acme.example'],
    ['dana@gmail.com', null],
    ['dana@yahoo.co.jp', null],
    ['dana@outlook.de', null],
    ['dana@example.com', 'example.com'],
    ['dana@xn--mller-kva.example', 'xn--mller-kva.example'],
  ])('of %s is %s', (email, company) => {
    expect(companyDomainOf(email)).toBe(company);
  });

  it('takes a free-mail domain for nobody’s company', () => {
    expect(isFreeMail('googlemail.com')).toBe(true);
    expect(isFreeMail('acme.example')).toBe(false);
  });

  it.each([
    ['acme-corp.co.uk', 'Acme Corp'],
    ['acme.example', 'Acme'],
    ['xn--pple-43d.com', 'xn--pple-43d'],
    ['localhost', 'Localhost'],
  ])('calls %s %s', (domain, label) => {
    expect(companyLabel(domain)).toBe(label);
  });
});
