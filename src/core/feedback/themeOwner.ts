import { busiest, type OwnedTask } from '../clock/escalation';
import type { FeedbackTheme, ThemesIn } from './feedbackTheme';

/** What someone answers for, as a sheet says it. */
export interface Duty {
  readonly owner: string;
  readonly said: string;
}

/**
 * Who answers for a theme: who has most duties that name it. Groups with a contact come before tasks; what nobody
 * has is the work of who serves customers. Undefined where nobody is known.
 */
export function themeOwner(
  theme: FeedbackTheme,
  duties: readonly (readonly Duty[])[],
  themesIn: ThemesIn,
): string | undefined {
  const ownerOf = (asked: FeedbackTheme) =>
    duties
      .map((list) => busiest(list.filter(({ said }) => themesIn(said).includes(asked)).map(asTask)))
      .find((name) => name !== undefined);
  return ownerOf(theme) ?? ownerOf('service');
}

const asTask = ({ owner }: Duty): OwnedTask => ({ owner, platform: '' });
