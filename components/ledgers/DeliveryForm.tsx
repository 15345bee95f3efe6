import { useId, useRef, useState } from 'preact/hooks';
import { claimLines } from '../../utils/ledgers/claim-lines.ts';
import {
  type DeliveryEntry,
  type DeliveryWords,
  FIRST_DAY,
  LAST_DAY,
  MOST_CLAIMS,
} from '../../utils/ledgers/delivery.ts';
import { isDay, LONGEST_TEXT } from '../../utils/ledgers/entry.ts';
import { FormBox } from '../look/FormBox.tsx';
import { useNow } from '../text/now.ts';
import { type MessageKey, useText } from '../text/text.ts';
import type { DeliveryActions } from './layer-actions.ts';
import { dayHere } from './ledger-day.ts';

export interface DeliveryFormProps {
  /** What is to be changed, or null for a new one. */
  readonly delivery: Pick<DeliveryEntry, 'what' | 'deliveredOn' | 'claims' | 'season'> | null;
  readonly newId: DeliveryActions['newId'];
  /** Tells whether it went through: the form stays until it did. */
  readonly onKeep: (words: DeliveryWords) => Promise<boolean>;
  readonly onClose: () => void;
}

/**
 * K1: what was delivered and when, what it was said to do for them line by line, and what comes round for them every
 * year.
 */
export function DeliveryForm({ delivery, newId, onKeep, onClose }: DeliveryFormProps) {
  const t = useText();
  const id = useId();
  const today = dayHere(useNow());
  const box = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState<MessageKey | null>(null);
  const keep = async () => {
    const read = readFields(box.current);
    const wrong = read && faultOf(read);
    setFault(wrong);
    if (!read || wrong) return;
    const { what, deliveredOn, claims, season, seasonDay } = read;
    const said = {
      what,
      deliveredOn,
      claims: claimLines(claims, delivery?.claims ?? [], newId),
      season: season === '' ? null : { name: season, day: seasonDay },
    };
    if (await onKeep(said)) onClose();
  };
  const days = { type: 'date', class: 'field', min: FIRST_DAY, max: LAST_DAY } as const;
  return (
    <FormBox
      title={t(delivery ? 'delivery_edit' : 'delivery_add')}
      look="entry"
      keepWords={t('ledger_keep')}
      isTitleSeen
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div ref={box} class="delivery-form">
        <label class="label" for={`${id}-what`}>
          {t('delivery_what')}
        </label>
        <input
          id={`${id}-what`}
          name="what"
          class="field"
          maxLength={LONGEST_TEXT}
          placeholder={t('delivery_whatExample')}
          defaultValue={delivery?.what ?? ''}
        />
        <label class="label" for={`${id}-day`}>
          {t('delivery_when')}
        </label>
        <input id={`${id}-day`} name="deliveredOn" {...days} defaultValue={delivery?.deliveredOn ?? today} />
        <label class="label" for={`${id}-claims`}>
          {t('delivery_claims')}
        </label>
        <textarea
          id={`${id}-claims`}
          name="claims"
          class="field"
          rows={3}
          onKeyDown={beginsLine}
          maxLength={LONGEST_TEXT * MOST_CLAIMS}
          placeholder={t('delivery_claimsExample')}
          defaultValue={delivery?.claims.map(({ text }) => text).join('\n') ?? ''}
        />
        <div class="delivery-season">
          <div>
            <label class="label" for={`${id}-season`}>
              {t('delivery_season')}
            </label>
            <input
              id={`${id}-season`}
              name="season"
              class="field"
              maxLength={LONGEST_TEXT}
              placeholder={t('delivery_seasonExample')}
              defaultValue={delivery?.season?.name ?? ''}
            />
          </div>
          <div>
            <label class="label" for={`${id}-season-day`}>
              {t('delivery_seasonDay')}
            </label>
            <input
              id={`${id}-season-day`}
              name="seasonDay"
              {...days}
              defaultValue={delivery?.season?.day ?? ''}
            />
          </div>
        </div>
        {fault && (
          <p class="field-fault" role="alert">
            {t(fault)}
          </p>
        )}
      </div>
    </FormBox>
  );
}

/** One claim a line: here Enter begins the next one. */
function beginsLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.stopPropagation();
}

interface Fields {
  readonly what: string;
  readonly deliveredOn: string;
  readonly claims: string;
  readonly season: string;
  readonly seasonDay: string;
}

/** What stands in the fields, not what was last drawn: keys may come faster than the view is drawn. */
function readFields(box: HTMLElement | null): Fields | null {
  if (!box) return null;
  const value = (name: string) => {
    const field = box.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
    return field?.validity.badInput ? '?' : (field?.value.trim() ?? '');
  };
  return {
    what: value('what'),
    deliveredOn: value('deliveredOn'),
    claims: value('claims'),
    season: value('season'),
    seasonDay: value('seasonDay'),
  };
}

/** What is missing, or null. */
function faultOf({ what, deliveredOn, season, seasonDay }: Fields): MessageKey | null {
  if (what === '') return 'delivery_whatFault';
  if (!isWithin(deliveredOn)) return 'delivery_dayFault';
  return season !== '' && !isWithin(seasonDay) ? 'delivery_seasonFault' : null;
}

function isWithin(day: string): boolean {
  return isDay(day) && day >= FIRST_DAY && day <= LAST_DAY;
}
