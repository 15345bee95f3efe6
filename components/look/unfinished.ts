import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** What stood in the fields of forms that went away before they were kept or left, in order, by the form's name. */
export type Unfinished = Map<string, readonly string[]>;

/** Where such words wait: the view provides it, for as long as its page stands. Null: they do not wait. */
export const UnfinishedContext = createContext<Unfinished | null>(null);

/** The id of what the forms below are about, a client or an entry. Empty: their words do not wait. */
export const AboutContext = createContext('');

/** The name under which a form's words wait. @param title the form's own */
export function unfinishedName(about: string, title: string): string {
  return `${about}\n${title}`;
}

/** A form whose words may wait. */
export interface UnfinishedForm {
  /** Once it is drawn: whether what was typed before stands in it again. */
  readonly isBegun: () => boolean;
  /** It is kept or left: nothing waits. */
  readonly settle: () => void;
  /** Somebody goes on typing in it. */
  readonly goOn: () => void;
}

/**
 * Brings back what was typed into a form that went away with its card, because another mail was opened or the sidebar
 * was folded, and leaves it again where that happens once more.
 * @param box around the form's fields
 * @param of what the form is about where it knows that better than those around it
 */
export function useUnfinished(
  box: RefObject<HTMLElement | null>,
  title: string,
  of?: string,
): UnfinishedForm {
  const waiting = useContext(UnfinishedContext);
  const around = useContext(AboutContext);
  const about = of ?? around;
  const isSettled = useRef(false);
  const isBegun = useRef(false);
  useLayoutEffect(() => {
    const form = box.current;
    if (!form || !waiting || about === '') return;
    const name = unfinishedName(about, title);
    const first = statesOf(form);
    const states = waiting.get(name);
    isBegun.current = states !== undefined;
    bringBack(form, states ?? []);
    return () => {
      const last = statesOf(form);
      if (isSettled.current || last.join('\n') === first.join('\n')) waiting.delete(name);
      else waiting.set(name, last);
    };
  }, []);
  return {
    isBegun: () => isBegun.current,
    settle: () => {
      isSettled.current = true;
    },
    goOn: () => {
      isSettled.current = false;
    },
  };
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

function fieldsOf(form: HTMLElement): readonly Field[] {
  return [...form.querySelectorAll<Field>('input, select, textarea, button[aria-pressed]')];
}

function statesOf(form: HTMLElement): readonly string[] {
  return fieldsOf(form).map(stateOf);
}

/** What is typed or picked in a field, or whether it is switched on. */
function stateOf(field: Field): string {
  if (isButton(field)) return field.getAttribute('aria-pressed') ?? 'false';
  return isCheck(field) ? String(field.checked) : field.value;
}

/** As if somebody typed it anew, so that the form reads it the way it reads all else. */
function bringBack(form: HTMLElement, states: readonly string[]): void {
  fieldsOf(form).forEach((field, place) => {
    const state = states[place];
    if (state === undefined || state === stateOf(field)) return;
    if (isButton(field)) {
      // Of several one is pressed: pressing it lets go of the other.
      if (state === 'true') field.click();
    } else if (isCheck(field)) {
      field.click();
    } else {
      field.value = state;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

function isButton(field: Field): field is HTMLButtonElement {
  return field.tagName === 'BUTTON';
}

function isCheck(field: Field): field is HTMLInputElement {
  return field.tagName === 'INPUT' && field.type === 'checkbox';
}
