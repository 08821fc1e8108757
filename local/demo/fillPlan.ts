import type { DemoBook } from './demoBook';
import { APPROVERS_618, BACKGROUND_618, BUDGET_618 } from './plan618';
import type { Stage } from './stages';
import { pasteColumn, typeRow } from './typing';

/** What the team wrote into the plan, and its approvals of early May. */
export function fillPlan(book: DemoBook, stage: Stage): void {
  const { host } = book;
  const budget = book.place('618', 'plan', 'budget', 'category');
  pasteColumn(
    host,
    budget,
    'detail',
    book.said(BUDGET_618).map((line) => line.detail),
  );
  BUDGET_618.forEach(({ spent }, i) => {
    if (!spent || stage !== 'retro') return;
    let line = 0;
    typeRow(host, budget, () => line++ === i, { spent });
  });
  const approvals = book.place('618', 'plan', 'approvals', 'role');
  const approved = book.text.words.verdict.approved as string;
  pasteColumn(host, approvals, 'approver', book.said(APPROVERS_618));
  pasteColumn(host, approvals, 'verdict', [approved, approved, approved]);
  pasteColumn(host, approvals, 'date', ['2024-05-06', '2024-05-07', '2024-05-08']);
  pasteColumn(
    host,
    book.place('618', 'plan', 'background', 'topic'),
    'content',
    book.said(BACKGROUND_618),
  );
}
