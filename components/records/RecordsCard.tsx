import type { RecordLink } from '../../utils/clients/record-link.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { Day } from '../look/Day.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { FIELD_WORDS, KIND_WORDS, SITE_NAMES } from './record-words.ts';

export interface RecordsCardProps {
  /** The client's, the one read last first. */
  readonly records: readonly RecordLink[];
  readonly onOpen: (url: string) => void;
}

/** X2: where the client stands in the CRM, with the fields as they were read there; nothing where they stand nowhere. */
export function RecordsCard({ records, onOpen }: RecordsCardProps) {
  const t = useText();
  if (records.length === 0) return null;
  return (
    <Card title={t('record_card')}>
      {records.map((record) => (
        <Record key={record.id} record={record} onOpen={() => onOpen(record.url)} />
      ))}
    </Card>
  );
}

function Record({ record, onOpen }: { readonly record: RecordLink; readonly onOpen: () => void }) {
  const t = useText();
  const now = useNow();
  const { site, kind, name, url, fields, readAt } = record;
  const where = SITE_NAMES[site] ?? new URL(url).host;
  const what = `${where} · ${t(KIND_WORDS[kind])}`;
  return (
    <article class="crm-record">
      <p class="crm-record-name">
        <bdi>{name === '' ? what : name}</bdi>
      </p>
      <p class="aside">
        {name !== '' && `${what} · `}
        {t('record_read')} <Day at={readAt} now={now} />
      </p>
      {fields.length > 0 && (
        <dl class="crm-fields">
          {fields.map(({ field, value }) => (
            <div key={field}>
              <dt>{t(FIELD_WORDS[field])}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div class="buttons">
        <Button onClick={onOpen}>
          {t('record_open')} <span class="unseen">{name === '' ? what : name}</span>
        </Button>
      </div>
    </article>
  );
}
