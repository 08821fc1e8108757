export type DemoStatus = 'inProgress' | 'done' | 'cancelled';

/** What the team had typed by then, a row a task: cells by column key; the rest is as created. */
export interface PrepEdit {
  readonly id: string;
  readonly status: DemoStatus;
  readonly cells: Readonly<Record<string, string>>;
}

const done = (id: string, finished: string, remark?: string): PrepEdit => ({
  id,
  status: 'done',
  cells: { progress: '100%', finished, ...(remark ? { remark } : {}) },
});

const running = (id: string, progress: string, cells: Record<string, string> = {}): PrepEdit => ({
  id,
  status: 'inProgress',
  cells: { progress, ...cells },
});

export const prepEdits618: readonly PrepEdit[] = [
  done('T01', '2024-05-03', '确定主题为“618狂欢节”'),
  done('T02', '2024-05-07', '已通过运营组审核'),
  running('T03', '80%', { remark: '预计5月12日完成开发' }),
  done('T06', '2024-05-08'),
  running('T07', '33%', { remark: '已完成 1/3 套' }),
  running('T09', '20%', { remark: '已完成 1/5 条' }),
  done('T14', '2024-05-10'),
  running('T16', '50%'),
  running('T19', '60%', {
    delayReason: '供应商排产延后',
    newPlan: '首批60%先入仓\uff0c余量05-14到',
  }),
  running('T20', '50%', { remark: '48万到账' }),
  running('T22', '40%'),
  done('T23', '2024-05-09'),
];
