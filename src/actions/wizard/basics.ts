import { choice, type FormOf, object, optional, text } from '../../core/form/form';
import { LANGUAGES, SCENARIOS } from '../../core/request/campaignRequest';
import { LIMITS } from '../../core/request/requestLimits';

/** What the wizard asks first; everything else is proposed. Dates are ISO days. */
export const basicsForm = object({
  language: choice(LANGUAGES),
  scenario: choice(SCENARIOS),
  name: text(LIMITS.name),
  start: text(LIMITS.name),
  end: text(LIMITS.name),
  /** Code of a campaign to copy. */
  copyFrom: optional(text(LIMITS.name, true)),
});
export type Basics = FormOf<typeof basicsForm>;
