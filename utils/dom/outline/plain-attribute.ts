import { KNOWN_ROLES, KNOWN_TYPES } from './known-words.ts';
import { isKnown, type PlainName } from './plain-name.ts';

/** Values that say how an element stands, and nothing else. */
const STATES = /^(?:true|false|mixed|plaintext-only)$/;
const STATEFUL =
  /^(?:contenteditable|g_editable|aria-(?:checked|expanded|hidden|modal|multiline|pressed|selected))$/;
/** Names that a page's makers give its parts: to find them, to test them, to bind data. */
const HOOKS =
  /^(?:data-(?:test|testid|test-id|selenium-test|qa|automation-id|field|field-name|name|action)|name|id)$/;
const ADDRESS = /[^\s@:]+@[^\s@]+\.[^\s@]/;

/**
 * An attribute as it may stand in an outline: its name, and of its value only that it is an address (`=@`), where a link
 * leads in kind (`=mailto:`), or one of a few words that everybody uses.
 * @returns null where not even the name may stand
 */
export function plainAttribute(
  { name, value }: Attr,
  plain: PlainName,
  known: ReadonlySet<string>,
): string | null {
  const shown = plain(name);
  if (shown === null) return null;
  // A name that lost a part says nothing of what its values mean.
  const kept = shown === name ? plainValue(name, value.trim(), known) : ADDRESS.test(value) ? '@' : '';
  return kept === '' ? shown : `${shown}=${kept}`;
}

function plainValue(name: string, value: string, known: ReadonlySet<string>): string {
  if (name === 'href') return /^(?:mailto:|tel:|#|javascript:)/i.exec(value)?.[0].toLowerCase() ?? '';
  if (ADDRESS.test(value)) return '@';
  const isKept =
    (name === 'role' && KNOWN_ROLES.has(value)) ||
    (name === 'type' && KNOWN_TYPES.has(value)) ||
    (name === 'dir' && /^(?:ltr|rtl|auto)$/.test(value)) ||
    (STATEFUL.test(name) && STATES.test(value)) ||
    (HOOKS.test(name) && value.length <= 60 && /^[a-z][a-z_.-]*$/i.test(value) && isKnown(value, known));
  return isKept ? value : '';
}
