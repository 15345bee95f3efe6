function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Heads that name people one works with. */
const PEOPLE = words(
  'people persons guides staff team teams crew colleagues managers leads users agents drivers partners associates wardens girls lads ' +
    'guys trustees planners foremen employees workers assistants receptionists secretaries technicians engineers chefs ' +
    'bakers cooks waiters waitresses volunteers singers musicians teachers nurses doctors vets surgeons hygienists dentists ' +
    'lawyers solicitors paralegals clerks operators fitters gardeners installers dispatchers buyers sellers reps ' +
    'salespeople supervisors everyone everybody juniors seniors apprentices trainees officers inspectors stagehands ' +
    'wives husbands choir pensioners mothers fathers everyone designers accountants physiotherapists therapists carers coaches tutors stewards bookers coordinators helpers members ' +
    'board committee council committees councils children kids',
);

/** Heads that name whom the client serves. */
const SERVED = words(
  'customers customer clients client guests guest patients patient tenants tenant residents resident visitors visitor ' +
    'students student pupils pupil parents families family couples couple diners audience audiences shoppers readers ' +
    'owners householders households dealers stockists retailers resellers distributors architects opticians consignees ' +
    'shippers donors listeners subscribers passengers brides congregation concertgoers farmers homeowners buyers ' +
    'shops restaurants hotels clinics practices schools hosts opticians members public',
);

/** Heads that name who decides or judges. */
const DECIDERS = words(
  'board management director directors boss bosses partners ceo cfo coo cto md gm owner owners trustees council committee ' +
    'accountant bookkeeper convenor co-director co-owner chairman chairwoman chair shareholders investors hq governors councillors ' +
    'principal headteacher dean treasurer vestry leadership executive executives controller auditor auditors surveyor ' +
    'regulator insurer bank landlord bishop vicar choirmaster president ' +
    'inspector inspectors officer officers lender lenders jury tribunal commission ministry underwriters cabinet',
);

/** "-ers", "-ists" and the like name people by what they do, but for these things. */
const DOERS = /(?:[^w]ers|ors|ists|ians|yees|nees|men|women)$/;
const NO_DOERS = words(
  'numbers papers orders offers letters servers printers computers folders banners posters flyers newsletters filters ' +
    'covers drawers meters trailers boilers coolers containers stickers burners dimmers projectors monitors motors doors ' +
    'floors colors errors sensors corners quarters chapters trousers reminders vouchers freezers mixers radiators ' +
    'generators compressors mirrors indicators factors calculators doors tractors elevators lasers layers tables others ' +
    'matters centers centres registers rollers buffers bumpers boosters chargers counters cylinders fenders heaters ' +
    'ladders lockers planters powers rivers rubbers samplers scanners screwdrivers shelters shutters speakers starters ' +
    'castors ergometers extinguishers agitators conditioners actuators dryers shoulders fingers manners careers borders layers cookers toasters towers transformers conveyors carriers visors barriers tenders scooters cutters grinders waters winters summers gutters rafters routers adapters hangers holders binders rulers dividers spacers washers feeders sprinklers blowers loaders diggers excavators harvesters tankers trackers stoppers zippers risers retainers scrubbers strippers sleepers specimen regimen semesters dinners',
);

/** Whether the noun names people: an audience for what is asked. */
export function namesPeople(head: string): boolean {
  const word = head.toLowerCase();
  if (PEOPLE.has(word) || SERVED.has(word)) return true;
  return DOERS.test(word) && !NO_DOERS.has(word);
}

/** "the head of service", "our heads of year": an office of two words. */
export function leads({
  head,
  body,
}: {
  readonly head: { readonly lower: string };
  readonly body: readonly { readonly lower: string }[];
}): boolean {
  return /^heads?$/.test(head.lower) && body.some((token) => token.lower === 'of');
}

/** Whether the noun stands in a list of people, so that it can be nothing else. */
export function knownPeople(head: string): boolean {
  const word = head.toLowerCase();
  return PEOPLE.has(word) || SERVED.has(word);
}

/** Whether the noun names those whom the client serves. */
export function namesServed(head: string): boolean {
  return SERVED.has(head.toLowerCase());
}

/** Whether the noun names somebody who decides or judges. */
export function namesDecider(head: string): boolean {
  return DECIDERS.has(head.toLowerCase());
}
