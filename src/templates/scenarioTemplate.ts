import type { TaskTemplate } from '../core/taskTemplate';

/** A scenario as data; its texts lie in the locales under `texts`. */
export interface ScenarioTemplate {
  readonly texts: 'bigPromo';
  readonly tasks: readonly TaskTemplate[];
}
