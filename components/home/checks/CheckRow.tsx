import { useState } from 'preact/hooks';
import type { HealthRow } from '../../../utils/settings/page-health.ts';
import { Button } from '../../look/Button.tsx';
import { dayLabel } from '../../look/days.ts';
import { Icon } from '../../look/Icon.tsx';
import { useLocale } from '../../text/locale.ts';
import { useNow } from '../../text/now.ts';
import { useText } from '../../text/text.ts';
import { FAULT_WORDS, pageName } from './check-words.ts';
import { PageReport } from './PageReport.tsx';

export interface CheckRowProps {
  readonly row: HealthRow;
  readonly onReport: () => Promise<string | null>;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** How the report of one page stands. */
type Making = 'resting' | 'making' | 'not-open' | 'failed' | { readonly report: string };

/** One kind of page: how it reads, what was looked for, and the report that is made on a click and on no other occasion. */
export function CheckRow({ row, onReport, onCopy }: CheckRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [making, setMaking] = useState<Making>('resting');
  const { fault, variant, found, at } = row;
  const name = pageName(t, row);
  const make = () => {
    setMaking('making');
    onReport().then(
      (report) => setMaking(report === null ? 'not-open' : { report }),
      () => setMaking('failed'),
    );
  };
  return (
    <li>
      <div class="check-head">
        <span>
          <b>{name}</b>{' '}
          <span class={fault ? 'check-state bad' : 'check-state'}>
            <Icon name={fault ? 'alert' : 'check'} size={14} /> {t(fault ? 'checks_broken' : 'checks_well')}
          </span>
        </span>
        <Button disabled={making === 'making'} label={t('checks_reportOf', name)} onClick={make}>
          {t('checks_report')}
        </Button>
      </div>
      {fault && <p>{t(FAULT_WORDS[fault])}</p>}
      <small>
        {variant === null ? t('checks_noShape') : t('checks_shape', variant)} ·{' '}
        {t('checks_last', dayLabel(t, at, now, locale))}
      </small>
      <Parts found={found} />
      <p role="status">{typeof making === 'string' && making !== 'resting' && t(MAKING_WORDS[making])}</p>
      {typeof making === 'object' && (
        <PageReport name={name} text={making.report} onCopy={onCopy} onClose={() => setMaking('resting')} />
      )}
    </li>
  );
}

const MAKING_WORDS = {
  making: 'checks_making',
  'not-open': 'checks_notOpen',
  failed: 'checks_failed',
} as const;

/** Which named part was found how often. */
function Parts({ found }: Pick<HealthRow, 'found'>) {
  const t = useText();
  const parts = Object.entries(found);
  if (parts.length === 0) return null;
  return (
    <details>
      <summary>{t('checks_parts')}</summary>
      <dl class="check-parts">
        {parts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
