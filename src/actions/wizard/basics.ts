import * as v from 'valibot';
import { LANGUAGES, SCENARIOS } from '../../core/request/campaignRequest';
import { LIMITS } from '../../core/request/requestLimits';

/** What the wizard asks first; everything else is proposed. Dates are ISO days. */
export const basicsSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  scenario: v.picklist(SCENARIOS),
  name: v.pipe(v.string(), v.regex(/\S/), v.maxLength(LIMITS.name)),
  start: v.pipe(v.string(), v.regex(/\S/)),
  end: v.pipe(v.string(), v.regex(/\S/)),
  /** Code of a campaign to copy. */
  copyFrom: v.exactOptional(v.string()),
});
export type Basics = v.InferOutput<typeof basicsSchema>;
