import type { ComponentChildren } from 'preact';
import { NowContext } from '../../components/text/now.ts';
import { TextContext } from '../../components/text/text.ts';
import { type Desk, DeskContext } from './desk.ts';

/** Gives every component below its words, its clock and its desk. */
export function View({ desk, children }: { desk: Desk; children: ComponentChildren }) {
  return (
    <DeskContext.Provider value={desk}>
      <TextContext.Provider value={desk.t}>
        <NowContext.Provider value={desk.clock}>{children}</NowContext.Provider>
      </TextContext.Provider>
    </DeskContext.Provider>
  );
}
