import {
  AstTreeBuilder,
  generateAstNode,
  IFormulaCurrentConfigService,
  Lexer,
} from '@univerjs/engine-formula';
import type { Workbook } from '../engine/workbook';

/** What is left of an idle moment for whoever comes next. */
const SPARE_MS = 2;

/**
 * Takes formulas apart while nobody does anything and nothing runs: the first edit would wait for hundreds of them.
 * Univer keeps what it has taken apart.
 */
export function readFormulasAhead(book: Workbook, isIdle: () => boolean): void {
  const injector = book.univer.__getInjector();
  const reads = [
    injector.get(Lexer),
    injector.get(AstTreeBuilder),
    injector.get(IFormulaCurrentConfigService),
  ] as const;
  const formulas = formulasOf(book);
  const step = (moment: IdleDeadline) => {
    while (isIdle() && moment.timeRemaining() > SPARE_MS) {
      const { value, done } = formulas.next();
      if (done) return;
      generateAstNode('workbook', value, ...reads);
    }
    requestIdleCallback(step);
  };
  requestIdleCallback(step);
}

function* formulasOf(book: Workbook): Generator<string> {
  for (const { sheet } of book.sheets()) {
    const texts = new Set<string>();
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((_row, _column, cell) => {
        if (cell?.f) texts.add(cell.f);
      });
    yield* texts;
  }
}
