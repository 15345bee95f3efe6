import { boolean, literal, nullable, picklist, strictObject, variant } from 'valibot';
import { cakeOf } from '../../../utils/ledgers/layers/cake.ts';
import { LAYER_STATES } from '../../../utils/ledgers/layers/layer.ts';
import { suppressionOf } from '../../../utils/ledgers/layers/suppression.ts';
import { LONGEST_TEMPLATE } from '../../../utils/ledgers/layers/templates.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { comesUntil } from '../../../utils/nudges/follow/followed.ts';
import { changeCare } from '../../../utils/storage/cares.ts';
import { changeLayer } from '../../../utils/storage/change-layer.ts';
import { circumstancesOf } from '../../../utils/storage/circumstances.ts';
import { deliveryDay } from '../../../utils/storage/delivery-schemas.ts';
import { asItStands } from '../../../utils/storage/layer-replies.ts';
import { ingredientsOf, praiseOf } from '../../../utils/storage/layers.ts';
import type { Context } from '../context.ts';
import { cakesOfAll } from '../ledgers/cakes-of-all.ts';
import { layersDue } from '../ledgers/layers-due.ts';
import { wordingFor } from '../ledgers/layers-now.ts';
import { today } from '../ledgers/open-proposals.ts';
import { touchClock } from '../nudges/follow.ts';
import { text } from '../page-view-schema.ts';
import { id, limit } from './clients.ts';
import { told } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `layers.${string}`>;

const change = variant('do', [
  strictObject({ do: literal('move'), day: nullable(deliveryDay) }),
  strictObject({ do: literal('settle'), state: picklist(LAYER_STATES) }),
  strictObject({ do: literal('word'), words: text(LONGEST_TEMPLATE) }),
  strictObject({ do: literal('answer'), answered: boolean() }),
]);

/** K2–K4: what follows a delivery, and the cake that it makes. */
export function layerCalls({ database }: Pick<Context, 'database'>): Handlers<Pick<FromOurPages, Names>> {
  return {
    'layers.change': {
      args: strictObject({ delivery: id, layer: id, change }),
      run: ({ change, ...at }) => {
        const now = Date.now();
        return told(database.use((db) => changeLayer(db, at, change, today(now), now)));
      },
    },
    'layers.quiet': {
      args: strictObject({ person: id, until: nullable(deliveryDay) }),
      run: ({ person, until }) =>
        told(database.use((db) => changeCare(db, person, { quietUntil: until }, Date.now()))),
    },
    'layers.of': {
      args: strictObject({ person: id }),
      run: ({ person }) =>
        database.use(async (db) => {
          const row = await db.persons.get(person);
          if (!row) throw new CallError('not-found');
          const day = today(Date.now());
          const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
          const [ingredients, circumstances, wording, praise] = await Promise.all([
            ingredientsOf(db, person),
            circumstancesOf(db, row, timeZone),
            wordingFor(db, row, timeZone),
            praiseOf(db, person),
          ]);
          return {
            ...wording,
            name: row.name,
            deliveries: await Promise.all(
              ingredients.deliveries.map((one) => asItStands(db, one, day, timeZone)),
            ),
            suppressed: suppressionOf(circumstances, day),
            quietUntil: circumstances.quietUntil,
            cake: cakeOf(ingredients, day),
            praise,
          };
        }),
    },
    'layers.due': {
      args: strictObject({ limit }),
      run: async ({ limit }) => {
        const clock = await touchClock(Date.now());
        return database.use((db) => layersDue(db, today(clock.now), limit, comesUntil(clock)));
      },
    },
    'layers.clients': {
      args: strictObject({ limit }),
      run: ({ limit }) => database.use((db) => cakesOfAll(db, today(Date.now()), limit)),
    },
  };
}
