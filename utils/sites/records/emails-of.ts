import { addressesIn } from '../../clients/addresses-in.ts';
import { emailsIn } from '../../clients/emails-in.ts';
import { normaliseEmail } from '../../clients/normalise-email.ts';

/** Attributes in which pages carry an address, the plainest first. */
const ATTRIBUTES = [
  'data-email-address',
  'data-email',
  'email',
  'title',
  'data-clipboard-text',
  'value',
] as const;

/** Every address an element carries: in its link, in an attribute, else in its words. In order, each once. */
export function emailsOf(element: Element): string[] {
  const linked = ofLink(element.getAttribute('href') ?? '');
  if (linked.length > 0) return linked;
  for (const name of ATTRIBUTES) {
    const written = element.getAttribute(name) ?? '';
    const found = normaliseEmail(written) ?? addressesIn(written)[0];
    if (found !== undefined) return [found];
  }
  return [...new Set(addressesIn(element.textContent ?? ''))];
}

/** The addresses of a `mailto:` link; what it says of subject and body is no address. */
function ofLink(href: string): string[] {
  if (!/^mailto:/i.test(href)) return [];
  const [people = ''] = href.slice('mailto:'.length, 2_000).split('?');
  return [
    ...new Set(
      decoded(people)
        .split(/[,;]/)
        .flatMap((one) => normaliseEmail(one) ?? emailsIn(one)),
    ),
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
