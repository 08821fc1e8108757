import type { ScenarioKey } from '../core/campaignRequest';
import { bigPromo } from './bigPromo';
import type { ScenarioTemplate } from './scenarioTemplate';

/** The scenarios that have a template. */
export const TEMPLATES: Partial<Record<ScenarioKey, ScenarioTemplate>> = { 'big-promo': bigPromo };
