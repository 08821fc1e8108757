import { columnLetters } from '../../local/engine/columnLetters';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';

const BOARD = '618·执行监控';
const FEEDBACK = '反馈记录';

let host: Host;
beforeEach(() => {
  host = host618();
  host.call('recheckAll');
});
afterEach(() => host.close());

const sheet = (name: string) => {
  const [found] = host.snapshot(name).sheets;
  if (!found) throw new Error(name);
  return found;
};

/** The cell that counts complaints and what nobody answered, and its formula. */
function counted(): { at: string; formula: string } {
  const { formulas } = sheet(BOARD);
  const row = formulas.findIndex((line) => line.some((text) => text.includes('"投诉"')));
  const column = formulas[row]?.findIndex((text) => text.includes('"投诉"')) ?? -1;
  return {
    at: `${columnLetters(column + 1)}${row + 1}`,
    formula: formulas[row]?.[column] ?? '',
  };
}

const unquoted = (formula: string) => formula.replace(/'/g, '');
const lettersAfter = () => columnLetters(sheet(FEEDBACK).columns + 1);

/** Points what reads the answers to another column. */
function point(to: string): string {
  const { at, formula } = counted();
  const pointed = formula.replace(/\$[A-Z]+(\$\d+:)\$[A-Z]+(\$\d+="")/, `$${to}$1$${to}$2`);
  expect(pointed).not.toBe(formula);
  host.user.type(BOARD, at, pointed);
  return pointed;
}

test('a formula of ours that reads beside its table, where there is nothing, is put right', () => {
  const { formula } = counted();
  point(lettersAfter());
  host.call('recheckAll');
  expect(unquoted(counted().formula)).toBe(unquoted(formula));
});

test('one that reads a column of people stays as they made it', () => {
  const { columns } = sheet(FEEDBACK);
  host.user.insertColumns(FEEDBACK, columns, 1);
  const own = columnLetters(columns);
  const headers = sheet(FEEDBACK).display.findIndex((line) => line.includes('已记录')) + 1;
  host.user.type(FEEDBACK, `${own}${headers}`, '复核');
  const pointed = point(own);
  host.call('recheckAll');
  expect(unquoted(counted().formula)).toBe(unquoted(pointed));
});
