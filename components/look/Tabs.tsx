import { useRef } from 'preact/hooks';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Stands small beside the label; null where there is nothing to count. */
  readonly count: number | null;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  readonly onSelect: (name: Name) => void;
  /** The id of the panel that the tabs switch. */
  readonly panel: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A row of tabs; one of them takes the focus, the arrow keys go round. */
export function Tabs<Name extends string>({ label, tabs, current, onSelect, panel }: TabsProps<Name>) {
  const row = useRef<HTMLDivElement>(null);
  const step = (key: string) => {
    const at = tabs.findIndex((tab) => tab.name === current);
    const next = tabs[(at + (STEPS[key] ?? 0) + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.name);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={label}>
      {tabs.map(({ name, label: words, count }, index) => (
        <button
          key={name}
          type="button"
          class="tab"
          role="tab"
          data-tab={name}
          title={`${words} (${index + 1})`}
          aria-selected={name === current}
          aria-controls={panel}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onSelect(name)}
          onKeyDown={(event) => {
            if (!(event.key in STEPS)) return;
            event.preventDefault();
            step(event.key);
          }}
        >
          <span class="tab-words" data-words={words}>
            {words}
          </span>
          {count !== null && count > 0 && <span class="tab-count">{count.toLocaleString('en')}</span>}
        </button>
      ))}
    </div>
  );
}
