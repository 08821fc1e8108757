/** Groups of states that people write in the words of other trackers. */
export type StatusGroup =
  | 'taskStatus'
  | 'contentStatus'
  | 'contentRepeat'
  | 'issueStatus'
  | 'verdict';

const NOT_BEGUN =
  '未启动/未開始/待开始/待開始/待启动/待啟動/待办/待辦/没开始/還沒開始/还没开始/未进行/尚未开始/尚未開始/not started/not begun/to do/todo/to-do/open/backlog/planned/new/upcoming/⚪/⬜';
const RUNNING =
  '进行/進行中/正在做/在做/做着/处理中/處理中/执行中/執行中/执行/推进中/推進中/跟进中/开始了/已开始/已開始/in progress/in-progress/doing/ongoing/started/underway/wip/working on it/active/🟡/🔵/🔄';
const DONE =
  '完成/完成了/已經完成/已经完成/做完/做完了/已做完/做好了/搞定/搞定了/已搞定/弄完了/好了/完毕/已结束/已結束/已交付/done/complete/completed/finished/closed/resolved/delivered/shipped/✅/✔/✓/√/☑/🟢';
const HELD =
  '卡住/卡住了/卡点/阻塞/被阻塞/停滞/停滯/暂停/暫停/搁置/擱置/blocked/stuck/on hold/paused/impeded/🔴';
const DROPPED =
  "取消/取消了/已取消了/不做/不做了/不需要/作废/作廢/废弃/cancelled/canceled/dropped/abandoned/won't do/wont do/not needed";

/** What each state is called besides our words, parted by strokes; folded, in small letters. */
export const STATUS_WORDS: Readonly<Record<StatusGroup, Readonly<Record<string, string>>>> = {
  taskStatus: {
    notStarted: NOT_BEGUN,
    inProgress: RUNNING,
    inReview:
      '待验收/待驗收/待审核/待審核/审核中/審核中/验收中/驗收中/待确认/待確認/in review/review/reviewing/for review/in qa/pending review',
    done: DONE,
    blocked: HELD,
    cancelled: DROPPED,
  },
  contentRepeat: {
    daily: '每日/天天/日/日更/every day/each day',
    workday: '工作日/每工作日/weekdays/every weekday/workdays',
    weekly: '每週/周/週/每星期/周更/every week/each week',
    monthly: '月/月更/every month/each month',
  },
  contentStatus: {
    planned: `${NOT_BEGUN}/待制作/待製作/待写/选题/選題/draft/idea`,
    inProgress: `${RUNNING}/写作中/拍摄中/拍攝中/剪辑中/剪輯中/editing/drafting/in production`,
    ready:
      '待发/待發/待上线/待上線/定稿/已定稿/已排期/可发布/可發佈/审核通过/scheduled/ready/approved/queued/ready to publish',
    published: `${DONE}/已发/已發/发布/發佈/发布了/已上线/已上線/published/posted/live/sent`,
    cancelled: DROPPED,
  },
  issueStatus: {
    open: `${NOT_BEGUN}/${RUNNING}/待处理/待處理/未解决/未解決/处理/跟进/reopened`,
    solved: `${DONE}/解决/解決/解决了/已处理/已處理/处理完/处理完了/关闭/已关闭/已關閉/fixed/solved`,
    paused: `${HELD}/${DROPPED}/挂起/掛起/延后/延後/deferred/wontfix`,
  },
  verdict: {
    pending: '待审/待審/待批/审批中/審批中/待定/pending/in review/waiting/tbd',
    approved:
      '通过/通過/已通过/已通過/批准/已批准/已同意/同意了/可以/没问题/ok/okay/yes/approve/approved/pass/passed/lgtm/👍/✅/✔/✓/√',
    conditional:
      '有条件通过/有條件通過/修改后同意/修改後同意/修改后通过/修改後通過/改完可以/conditional/approved with changes/approved with conditions',
    returned:
      '驳回/駁回/已驳回/不同意/拒绝/拒絕/打回/退回修改/不通过/不通過/未通过/rejected/reject/declined/returned/no/changes requested/❌/👎',
  },
};
