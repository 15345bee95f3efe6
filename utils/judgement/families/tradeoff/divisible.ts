import type { Thing } from '../../slots/as-thing.ts';

const IN_PARTS =
  /^(?:walls?|floor|hall|vault|building|store|site|shop|import|migration|order|wing|room|kitchen|house|roof|garden|park|collection|catalogue|campaign|exhibition|stand|delivery|translation|programme|set|range|office|garden|installation|fit-out|refit|course|training)$/;

/** Things and papers come in parts; one machine comes whole. */
export function divisible(thing: Thing): boolean {
  return thing.plural || thing.sort === 'document' || IN_PARTS.test(thing.head);
}
