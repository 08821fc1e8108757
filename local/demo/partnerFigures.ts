import type { DemoBook } from './demoBook';
import { type Figure, figure, table } from './figure';

/** Cost, target and codes of the partners; at the end what each tier brought, in its grade. */
export function partnerFigures(book: DemoBook, grade: '' | 'A'): Figure[] {
  const { summary, rows } = table(book, 'partners', 'partners', 'partner');
  const codes = ['618-DY-KOL-H01', '618-DY-KOL-M01…03', '618-XHS-KOC-01…30'];
  const brought = (gmv: string) => (grade === '' ? '–' : gmv);
  return [
    figure(
      'partners',
      [summary.cost, summary.target, summary.targetRoi].join(' '),
      '8.0 40.0 1:5.0',
    ),
    figure('partners: head', summary.head, `1 · 4 → ${brought('16')} / 16`),
    figure('partners: middle', summary.middle, `3 · 3.6 → ${brought('20')} / 20`),
    figure('partners: grassroots', summary.grassroots, `30 · 0.4 → ${brought('4')} / 4`),
    ...codes.map((code, i) => figure(code, rows[i]?.text.code, code)),
    ...codes.map((code, i) => figure(`${code} grade`, rows[i]?.text.grade, grade)),
    ...codes.map((code, i) => figure(`${code} check`, rows[i]?.text.check, '')),
  ];
}
