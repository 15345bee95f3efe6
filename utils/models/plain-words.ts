import { rootOf } from './root-of.ts';

/*
 * English that says nothing of anybody: what a question is built from. Left out on purpose, because they state
 * something: numbers, days and times, feelings, faults, money, promises, refusals, names of trades and of things.
 */
const PLAIN =
  'a an the this that these those it its itself they them their theirs themselves you your yours yourself we us our ours i me my ' +
  'who whom whose which what how when where whether and or but so if as than then to of in on at by for from with ' +
  'into onto out up over under about around between among across through during while after before since until ' +
  'because toward towards behind beyond within against along ' +
  'is are was were be been being am do does did doing done have has had having can could will would shall should may ' +
  'might must let lets ' +
  'each every any some all most more less least much many enough other others another same different differently ' +
  'only just even also too very quite rather perhaps maybe there here one ones first else still yet now once later ' +
  'afterwards already most mostly best better good well right rightly clear clearer clearest useful helpful important ' +
  'worth worthwhile true possible easy easily easier easiest big bigger biggest small smaller smallest main real own ' +
  'valuable used using able likely exactly especially particular particularly ' +
  'ask say said tell told know known knew see seen saw look find found think thought feel mean meant want like hope ' +
  'wish make made take taken took bring brought put putting set keep kept hold held get got getting use help show ' +
  'shown share describe name explain picture imagine work change matter happen come came go goes going gone turn ' +
  'start begin become stay lead decide choose chose chosen prefer pick weigh compare judge notice recognise recognize ' +
  'understand understood learn hear heard read write wrote written fit serve solve reach achieve lie lies stand rest ' +
  'depend follow allow enable improve ease need mention mentioned talk speak prompt trigger spark shape guide drive ' +
  'drove driven raise raised consider suppose play role belong apply rely mind ' +
  'thing way part reason difference result outcome purpose goal aim point question answer idea side example people ' +
  'someone somebody anyone anybody everyone everybody something anything everything success benefit priority choice ' +
  'option sense kind sort view word place background behind';

const ROOTS = new Set(PLAIN.split(/\s+/).map(rootOf));

/** Whether a word, in small letters, carries no fact of its own. */
export function isPlainWord(word: string): boolean {
  return ROOTS.has(rootOf(word));
}
