import type { ScenarioKey } from '../core/request/campaignRequest';
import { bigPromo } from './bigPromo';
import { brand } from './brand';
import { coBrand } from './coBrand';
import { everyday } from './everyday';
import { festival } from './festival';
import { newProduct } from './newProduct';
import { offlineEvent } from './offlineEvent';
import { retention } from './retention';
import type { ScenarioTemplate } from './scenarioTemplate';

/** What campaigns of each scenario are made from. */
export const TEMPLATES: Readonly<Record<ScenarioKey, ScenarioTemplate>> = {
  'big-promo': bigPromo,
  'new-product': newProduct,
  everyday,
  festival,
  brand,
  retention,
  'co-brand': coBrand,
  'offline-event': offlineEvent,
};
