import type { SampleAddress, SampleMessage } from './inbox.ts';
import { PEOPLE } from './letters.ts';

interface HostileThread {
  readonly subject: string;
  readonly messages: readonly SampleMessage[];
}

/** Mails made to mislead or to exhaust whoever reads them. `now` in Unix ms. */
export function hostileThreads(now: number): readonly HostileThread[] {
  const one = (
    ago: number,
    subject: string,
    from: SampleAddress,
    text: string,
    to: readonly SampleAddress[] = [PEOPLE.me],
  ): HostileThread => {
    const at = now - ago * 3_600_000;
    return { subject, messages: [{ id: idOf(at), from, to, cc: [], at, text }] };
  };
  const crowd = Array.from({ length: 10_000 }, (_, n) => ({
    name: `Guest ${n}`,
    email: `guest${n}@crowd.example`,
  }));
  return [
    one(
      30,
      'New bank details',
      { name: PEOPLE.dana.email, email: 'billing@pay-brightwater.example' },
      'Hi Robin, please use our new account from now on. Could you confirm today? Dana',
    ),
    one(
      31,
      'Follow-ups, part two',
      { name: PEOPLE.dana.name, email: 'dana.okafor@brightw\u0430terkitchens.example' },
      'Hi Robin, could you send me the figures again?',
    ),
    one(
      32,
      'Invoice \u202egpj.exe\u202c attached',
      { name: 'Priya\u202e\u2066 Raman\u2069\u200b', email: 'priya@lanterndental.example' },
      'Can you open the attached \u202efdp.exe\u202c?',
    ),
    one(
      33,
      'One megabyte of words',
      { name: 'Verbose Ltd', email: 'words@verbose.example' },
      'word '.repeat(210_000),
    ),
    one(34, 'Everybody', { name: 'Crowd Events', email: 'events@crowd.example' }, 'Shall we meet?', crowd),
    one(35, 'no name', { name: '', email: 'just.address@plain.example' }, 'Could you call me?'),
    one(
      36,
      '<img src=x onerror=alert(1)>',
      { name: '"><script>alert(1)</script>', email: 'script@markup.example' },
      '<b>not bold</b> {{constructor.constructor("alert(1)")()}} `backticks`',
    ),
    one(
      37,
      '[makers-list] Re: clay supplier',
      { name: 'Ana via makers-list', email: 'makers-list@lists.example' },
      'Does anybody know a supplier in the north?\n\n--\nYou received this message because you are subscribed to the list.\nTo unsubscribe, write to makers-list+unsubscribe@lists.example',
    ),
  ];
}

function idOf(at: number): string {
  return ((BigInt(Math.floor(at)) << 20n) | 4242n).toString(16);
}
