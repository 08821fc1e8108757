type Trigger = GoogleAppsScript.Script.Trigger;

/** Name of the global function that the trigger runs. */
const HANDLER = 'onHourlyTick';

/** Whether this person has the hourly trigger; throws when the script may not manage triggers. */
export function hasTrigger(): boolean {
  return own().length > 0;
}

/** Gives this person one hourly trigger, whatever they had. */
export function armTrigger(): void {
  disarmTrigger();
  ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
}

/** Takes this person's hourly triggers away; others' cannot be seen. */
export function disarmTrigger(): void {
  for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
}

function own(): Trigger[] {
  return ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
}
