import { ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** The private members of Univer's calculation trigger that make its debounce skippable. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(queue: unknown[]): object;
}

/**
 * Makes a function that waits until every formula is calculated. Univer would start 100 ms after
 * the last change; Apps Script must see results at once. This file and volatileFunctions alone know Univer's insides.
 */
export function createFlush(
  univer: Univer,
  api: FUniver,
  isScripting: () => boolean,
  beforeCalculation: () => void,
): () => Promise<void> {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const formula = api.getFormula();
  // Between a script's writes nobody looks: it is calculated when the script reads or ends.
  commands.onCommandExecuted(() => {
    if (isScripting()) clearTimeout(trigger._setTimeoutKey);
  });
  return async () => {
    // Univer notes what a command changed a little later; flushing before that loses dependencies.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    beforeCalculation();
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    await new Promise<void>((resolve) => {
      const end = formula.calculationEnd(() => {
        end.dispose();
        queueMicrotask(() => queueMicrotask(resolve));
      });
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, {
        onlyLocal: true,
      });
    });
  };
}
