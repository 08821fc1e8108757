import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Calculation } from './calculation/calculation';
import type { DueRuns } from './calculation/dueRuns';
import type { Grid } from './calculation/seenCells';

/** The private members of Univer's calculation trigger that make its debounce ours. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(queue: ICommandInfo[]): object;
}

interface Steps {
  _executeStep(): Promise<unknown>;
}

interface Generator {
  generate(): Promise<DueRuns | []>;
}

/** Any of Univer's changes, as far as they name a sheet. */
interface Change {
  readonly subUnitId?: string;
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
  readonly sheet?: { readonly id?: string };
  readonly cellValue?: Grid;
}

export interface Flush {
  /** Waits until every formula has the value that it would have if all were calculated. */
  flush(): Promise<void>;
  /** The same, with every formula calculated. */
  calculateAll(): Promise<void>;
}

/** What formulas fill may change what others fill, and so on. */
const MOST_ROUNDS = 20;
/** What a person does is calculated when they pause. */
const PAUSE_MS = 100;
/** Of what these change the cells tell. */
const TOLD_BY_CELLS = /^sheet\.mutation\./;
/** What Univer says to itself while it calculates. */
const OF_CALCULATION = /^formula\.mutation\.(?:set-formula-|set-array-|set-image-|set-trigger-)/;

/**
 * Takes Univer's calculations into our hands: one at a time, begun by a look at the cells. Univer would
 * start 100 ms after the last change; Apps Script must see results at once. This file and those of
 * calculation/ alone know Univer's insides. `isQuiet` says whether only those who ask get results.
 */
export function createFlush(
  univer: Univer,
  api: FUniver,
  calculation: Calculation,
  isQuiet: () => boolean,
): Flush {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const steps = injector.get(ICalculateFormulaService) as unknown as Steps;
  const formula = api.getFormula();
  let failed: { readonly error: unknown } | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  generator.generate = async () => calculation.takeRuns();
  const step = steps._executeStep.bind(steps);
  // Univer would wait for ever for a calculation that throws.
  steps._executeStep = () =>
    step().catch((error: unknown) => {
      failed = { error };
    });
  commands.onCommandExecuted((command, options) => note(calculation, command, options));

  const run = async () => {
    if (!calculation.isDue) return;
    // Univer notes what a command changed a little later.
    await macrotask();
    for (let round = 0; calculation.prepare(); round++) {
      if (round === MOST_ROUNDS) throw new Error('Formulas fill cells over and over again');
      const dirty = trigger._generateDirty(
        trigger._waitingCommandQueue.filter(({ id }) => !TOLD_BY_CELLS.test(id)),
      );
      trigger._waitingCommandQueue = [];
      await new Promise<void>((resolve) => {
        const end = formula.calculationEnd(() => {
          end.dispose();
          resolve();
        });
        commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, {
          onlyLocal: true,
        });
      });
      await macrotask();
      if (!failed) continue;
      const { error } = failed;
      failed = undefined;
      calculation.forgetAll();
      throw error;
    }
  };
  const flush = () => {
    clearTimeout(pause);
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };
  // Each change starts Univer's own timer; what it would do is done here.
  Object.defineProperty(trigger, '_setTimeoutKey', {
    get: () => undefined,
    set: (timer: Trigger['_setTimeoutKey']) => {
      clearTimeout(timer);
      clearTimeout(pause);
      if (!isQuiet()) pause = setTimeout(() => flush().catch(console.error), PAUSE_MS);
    },
  });
  return {
    flush,
    calculateAll: () => {
      calculation.forgetAll();
      return flush();
    },
  };
}

/** Notes where something may have changed. */
function note(
  calculation: Calculation,
  { id, type, params }: ICommandInfo,
  options: IExecutionOptions | undefined,
): void {
  if (type !== CommandType.MUTATION || OF_CALCULATION.test(id)) return;
  const { subUnitId, from, to, sheet, cellValue } = (params ?? {}) as Change;
  if (id === SetRangeValuesMutation.id && options?.applyFormulaCalculationResult) {
    if (subUnitId !== undefined && cellValue) calculation.accept(subUnitId, cellValue);
    return;
  }
  calculation.touch();
  for (const one of [subUnitId, from?.subUnitId, to?.subUnitId, sheet?.id])
    if (one !== undefined) calculation.touch(one);
}

const macrotask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
