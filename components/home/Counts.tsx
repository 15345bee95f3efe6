import { DATA_TABLES, type DataTable } from '../../utils/messaging/calls/data.ts';
import { useText } from '../text/text.ts';
import { TABLE_WORDS } from './counts.ts';

/** How many of each thing there are. */
export function Counts({ counts }: { counts: Readonly<Partial<Record<DataTable, number>>> }) {
  const t = useText();
  return (
    <dl class="counts">
      {DATA_TABLES.map((table) => (
        <div key={table}>
          <dt>{t(TABLE_WORDS[table])}</dt>
          <dd>{(counts[table] ?? 0).toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}
