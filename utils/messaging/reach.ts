import type { FromOurPages } from './protocol.ts';

/**
 * From where a call of our own pages is answered. `everywhere`: also from the sidebar's frame in a page, where the page
 * may get a click out of its user. `own`: only from what no page reaches: the full page, the popup and the browser's own
 * side panel.
 */
export type Reach = 'everywhere' | 'own';

/**
 * Every call, so that a new one is decided on: what cannot be taken back, hands out what is stored, lets Ovation see
 * more, or is not needed beside a mail, is `own` (decision 0015).
 */
export const REACH: { readonly [Name in keyof FromOurPages]: Reach } = {
  // Who the open page is about. A word on it is taken back by another one.
  'now.get': 'everywhere',
  'client.choose': 'everywhere',
  'client.rename': 'everywhere',
  'client.addAddress': 'everywhere',
  'client.dropAddress': 'everywhere',
  'persons.merge': 'everywhere',
  'persons.split': 'everywhere',
  'persons.apart': 'everywhere',
  'names.keep': 'everywhere',
  'timeline.get': 'everywhere',
  'touchpoints.get': 'everywhere',
  'people.feel': 'everywhere',
  'teach.begin': 'everywhere',
  // Lists of everybody, and what forgets for good.
  'client.list': 'own',
  'persons.joined': 'own',
  'names.list': 'own',
  'names.forget': 'own',
  'people.stepBack': 'own',
  'teach.list': 'own',
  'teach.forget': 'own',

  // The page around the frame, and the ways out of it.
  'frame.isOurs': 'everywhere',
  'frame.inSight': 'everywhere',
  'frame.fold': 'everywhere',
  'frame.leave': 'everywhere',
  'draft.insert': 'everywhere',
  'draft.edit': 'everywhere',
  'mirror.get': 'everywhere',
  'mirror.off': 'everywhere',
  'thread.open': 'everywhere',
  'home.open': 'everywhere',

  // Notes: a deleted one comes back for a month.
  'notes.list': 'everywhere',
  'notes.save': 'everywhere',
  'notes.delete': 'everywhere',
  'notes.restore': 'everywhere',
  'notes.settle': 'everywhere',
  'notes.search': 'everywhere',
  'kept.list': 'everywhere',
  'kept.seen': 'everywhere',
  'kept.place': 'everywhere',
  'kept.drop': 'everywhere',

  // Asks: each keeps what stood there before, for its undo.
  'asks.mark': 'everywhere',
  'asks.keep': 'everywhere',
  'asks.unkeep': 'everywhere',
  'asks.answer': 'everywhere',
  'asks.dismiss': 'everywhere',
  'asks.note': 'everywhere',
  'asks.door': 'everywhere',
  'asks.force': 'everywhere',
  'asks.list': 'everywhere',
  'asks.get': 'everywhere',

  // Ledgers: every change answers with the event that takes it back.
  'ledger.undo': 'everywhere',
  'ledger.undoAll': 'own',
  'promises.add': 'everywhere',
  'promises.confirm': 'everywhere',
  'promises.refuse': 'everywhere',
  'promises.settle': 'everywhere',
  'promises.edit': 'everywhere',
  'wishes.add': 'everywhere',
  'wishes.confirm': 'everywhere',
  'wishes.refuse': 'everywhere',
  'wishes.grant': 'everywhere',
  'wishes.state': 'everywhere',
  'wishes.edit': 'everywhere',
  'wins.answer': 'everywhere',
  'facts.add': 'everywhere',
  'facts.edit': 'everywhere',
  'facts.state': 'everywhere',
  'endings.set': 'everywhere',
  'endings.add': 'everywhere',
  'endings.change': 'everywhere',
  'endings.repair': 'everywhere',
  'extras.list': 'everywhere',
  'extras.answer': 'everywhere',
  'extras.add': 'everywhere',
  'extras.took': 'everywhere',
  'occasions.list': 'everywhere',
  'occasions.add': 'everywhere',
  'occasions.edit': 'everywhere',
  'occasions.seenTo': 'everywhere',
  'occasions.state': 'everywhere',
  'care.get': 'everywhere',
  'care.serves': 'everywhere',
  'care.tier': 'everywhere',
  'deliveries.add': 'everywhere',
  'deliveries.edit': 'everywhere',
  'deliveries.state': 'everywhere',
  'deliveries.judge': 'everywhere',
  'layers.change': 'everywhere',
  'layers.quiet': 'everywhere',
  'layers.of': 'everywhere',
  'layers.due': 'everywhere',
  'praise.add': 'everywhere',
  'praise.confirm': 'everywhere',
  'praise.refuse': 'everywhere',
  'praise.state': 'everywhere',
  // The lists of the full page, everybody's cake, and the user's own weeks.
  'promises.list': 'own',
  'wishes.list': 'own',
  'facts.list': 'own',
  'endings.list': 'own',
  'deliveries.list': 'own',
  'praise.list': 'own',
  'extras.state': 'own',
  'layers.clients': 'own',
  'weeks.get': 'own',

  // Nudges: `nudges.undo` takes the last change of one back.
  'nudges.list': 'everywhere',
  'nudges.today': 'everywhere',
  'nudges.settled': 'everywhere',
  'nudges.context': 'everywhere',
  'nudges.add': 'everywhere',
  'nudges.open': 'everywhere',
  'nudges.awaitAnswer': 'everywhere',
  'nudges.refuseOffer': 'everywhere',
  'nudges.offerAgain': 'everywhere',
  'nudges.wroteAgain': 'everywhere',
  'nudges.done': 'everywhere',
  'nudges.letGo': 'everywhere',
  'nudges.snooze': 'everywhere',
  'nudges.undo': 'everywhere',
  'contacts.log': 'everywhere',
  'contacts.unlog': 'everywhere',

  // All data out or in, to a colleague or from one; what was learned; how pages are built.
  'data.read': 'own',
  'data.rescue': 'own',
  'data.write': 'own',
  'data.count': 'own',
  'handover.gather': 'own',
  'handover.mailboxes': 'own',
  'handover.preview': 'own',
  'handover.take': 'own',
  'handover.undo': 'own',
  'learned.list': 'own',
  'learned.forget': 'own',
  'learned.restore': 'own',
  'checks.list': 'own',
  'checks.report': 'own',
  'checks.forget': 'own',
  'health.get': 'everywhere',

  // What Ovation may see, whom it asks, who we are.
  'settings.get': 'everywhere',
  'settings.set': 'own',
  'sites.list': 'own',
  'sites.enable': 'own',
  'sites.disable': 'own',
  'model.claim': 'own',
  'model.choose': 'own',
  'model.list': 'own',
  'model.try': 'own',
  'model.runs': 'own',
  'model.forget': 'own',
};

/** Whether a call is answered where it comes from. @param inPage it comes from a frame in somebody else's page */
export function isWithinReach(call: keyof FromOurPages, inPage: boolean): boolean {
  return !inPage || REACH[call] === 'everywhere';
}
