import type { Runtime, TimeTrigger } from './runtime';
import { needScope } from './scopes';
import { ServiceError } from './serviceError';
import { strict } from './strict';

const SCOPE = 'script.scriptapp';
/** Triggers that a person may have in one script. */
const MOST = 20;
/** Hours that Google has between two runs. */
const HOURS = [1, 2, 4, 6, 8, 12];

/** Installable triggers by the clock: each belongs to its creator, who alone sees it. */
export function scriptApp(runtime: Runtime): object {
  const call = (name: string) => {
    runtime.service(`ScriptApp.${name}`);
    needScope(runtime, `ScriptApp.${name}`, SCOPE);
  };
  const all = (): TimeTrigger[] => {
    const { triggers } = runtime.book;
    if (!triggers) throw new ServiceError('Triggers by the clock do not run here.');
    return triggers;
  };
  return strict(
    {
      AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL' },
      newTrigger: (fn: string) =>
        strict(
          {
            timeBased: () =>
              strict(
                {
                  everyHours(hours: number) {
                    if (!HOURS.includes(hours))
                      throw new ServiceError(
                        `The value you passed to everyHours was invalid. It must be one of ${HOURS.join(', ')}.`,
                      );
                    return strict({ create: () => create(fn, hours) }, 'ClockTriggerBuilder');
                  },
                },
                'ClockTriggerBuilder',
              ),
          },
          'TriggerBuilder',
        ),
      getProjectTriggers(): object[] {
        call('getProjectTriggers');
        return all()
          .filter(({ creator }) => creator === runtime.user)
          .map(shown);
      },
      deleteTrigger(trigger: { getUniqueId(): string }): void {
        call('deleteTrigger');
        const id = trigger.getUniqueId();
        const triggers = all();
        const found = triggers.findIndex((t) => t.id === id && t.creator === runtime.user);
        if (found < 0) throw new ServiceError('The trigger does not exist.');
        triggers.splice(found, 1);
      },
    },
    'ScriptApp',
  );

  function create(fn: string, hours: number): object {
    call('newTrigger');
    const triggers = all();
    if (triggers.filter(({ creator }) => creator === runtime.user).length >= MOST)
      throw new ServiceError('This script has too many triggers.');
    const id = String(Math.max(0, ...triggers.map((t) => Number(t.id))) + 1);
    const trigger: TimeTrigger = { id, fn, hours, creator: runtime.user };
    triggers.push(trigger);
    return shown(trigger);
  }
}

function shown({ id, fn }: TimeTrigger): object {
  return strict({ getUniqueId: () => id, getHandlerFunction: () => fn }, 'Trigger');
}
