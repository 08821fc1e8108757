import type { DemoBook } from './demoBook';
import { type Figure, figure } from './figure';
import { readTable } from './readTable';
import { DOUBLE_ELEVEN } from './retro618';

/** What 618 taught, read as rules, and the Double-11 that carries all of it. */
export function lessonFigures(book: DemoBook): Figure[] {
  const { host, text } = book;
  const code = book.said(DOUBLE_ELEVEN);
  const library = readTable(host, book.shared('lessons'), 'lessons', 'lesson').rows;
  const carried = readTable(host, book.tab(code, 'retro'), 'lessons', 'lesson').rows;
  const tasks = readTable(host, book.tab(code, 'prep'), 'tasks', 'id').rows;
  const budget = readTable(host, book.tab(code, 'plan'), 'budget', 'category').rows;
  const board = readTable(host, book.tab(code, 'monitor'), 'board', 'metric').rows;
  const isRead = (reading = '') => reading !== '' && !/^[…⚠]/.test(reading);
  const citing = (id: string) =>
    tasks.filter(({ text: { remark } }) => new RegExp(`\\b${id}\\b`).test(remark ?? '')).length;
  const ids = (all: typeof library) => all.map(({ text: { id } }) => id).join(' ');
  return [
    figure('lessons', ids(library), 'L1 L2 L3 L4 L5 L6 L7'),
    figure('read', String(library.filter((row) => isRead(row.text.understood)).length), '7'),
    figure('used', library.map((row) => row.text.used).join(''), '1111111'),
    figure(
      code,
      ids(carried.filter((r) => r.text.use === text.lessonRules.use.adopted)),
      'L1 L2 L3 L4 L5 L6 L7',
    ),
    figure(`${code} tasks`, ['L1', 'L2', 'L3', 'L4', 'L6'].map(citing).join(' '), '1 1 1 1 1'),
    figure(`${code} encore`, budget.find((row) => row.text.detail !== '')?.text.amount, '2.0'),
    figure(`${code} board`, board.at(-1)?.text.threshold, '>2'),
  ];
}
