import type { IRange, Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  type IReorderRangeCommandParams,
  ReorderRangeCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { moveFormula } from './moveFormula';

type Cells = Record<number, Record<number, { f: string; si: null }>>;

/** Univer sorts a formula along with its row as it is written, so that it goes on reading the row it came from. */
export function sortFormulas(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      if (id !== ReorderRangeCommand.id) return { redos: [], undos: [] };
      const { unitId, subUnitId, range, order } = params as IReorderRangeCommandParams;
      const [moved, before]: [Cells, Cells] = [{}, {}];
      for (const [to, from] of Object.entries(order))
        for (const column of columnsOf(range)) {
          const formula = model.getFormulaStringByCell(from, column, subUnitId, unitId);
          if (!formula) continue;
          const by = { rows: Number(to) - from, columns: 0 };
          put(moved, Number(to), column, moveFormula(formula, by));
          put(before, from, column, formula);
        }
      const write = (cellValue: Cells) => ({
        id: SetRangeValuesMutation.id,
        params: { unitId, subUnitId, cellValue },
      });
      return { redos: [write(moved)], undos: [write(before)] };
    },
  });
}

function put(cells: Cells, row: number, column: number, f: string): void {
  cells[row] = { ...cells[row], [column]: { f, si: null } };
}

const columnsOf = ({ startColumn, endColumn }: IRange): number[] =>
  Array.from({ length: endColumn - startColumn + 1 }, (_, i) => startColumn + i);
