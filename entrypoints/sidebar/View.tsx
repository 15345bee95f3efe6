import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type Unfinished, UnfinishedContext } from '../../components/look/unfinished.ts';
import { LocaleContext } from '../../components/text/locale.ts';
import { NowContext } from '../../components/text/now.ts';
import { TextContext } from '../../components/text/text.ts';
import { type Desk, DeskContext } from './desk.ts';
import { makeSavers, SaversContext } from './notes/savers.ts';

/** Gives every view below its words, its clock, its desk and what is being typed; no word of a note is left when the page goes. */
export function View({ desk, children }: { desk: Desk; children: ComponentChildren }) {
  const savers = useMemo(
    () => makeSavers((note) => desk.call('notes.save', note), desk.outbox, desk.newId),
    [desk],
  );
  const unfinished = useMemo<Unfinished>(() => new Map(), []);
  useEffect(() => {
    addEventListener('pagehide', savers.flush);
    return () => removeEventListener('pagehide', savers.flush);
  }, [savers]);
  return (
    <DeskContext.Provider value={desk}>
      <SaversContext.Provider value={savers}>
        <TextContext.Provider value={desk.t}>
          <LocaleContext.Provider value={desk.locale}>
            <NowContext.Provider value={desk.clock}>
              <UnfinishedContext.Provider value={unfinished}>{children}</UnfinishedContext.Provider>
            </NowContext.Provider>
          </LocaleContext.Provider>
        </TextContext.Provider>
      </SaversContext.Provider>
    </DeskContext.Provider>
  );
}
