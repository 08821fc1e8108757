/** The demo campaign and its sample figures, and what is said of them. */
export const demo = {
  /** Code of the demo: no campaign of the team's has it. */
  code: '示例',
  name: '示例：夏日大促',
  theme: '示例活动，随时可以一键删除；不计入历史对比、经验、归档和提醒。',
  products: { hit: '爆款T恤', other: '春夏连衣裙' },
  /** An empty sheet where none would be left. */
  blank: '工作表1',
  /** Where sample figures come from, and what stands at rows that they fill. */
  source: '示例数字',
  delayReason: '示例：供应商排产延后',
  newPlan: '示例：首批先入仓，余量两天后到',
  greeting: '还没有活动。点菜单「{product} → {first}」：看示例、复制历史活动，或从空白建一个。',
  menu: {
    first: '从这里开始',
    make: '看示例活动（建在本工作簿）',
    figures: '示例数字：开 / 关',
    remove: '删除示例活动',
  },
  ask: {
    first:
      '三种开始方式，请填数字：\n1 看示例活动：建在本工作簿，数字都填好，随时一键删除\n2 从历史活动复制\n3 从空白开始：问几个问题就建好',
    make: '在本工作簿建一个标着「示例」的活动，填好到此刻为止的数字，约 1 分钟。团队自己的内容不动，随时可用菜单「删除示例活动」一键删除。现在建吗？',
    remove: '示例活动里有团队自己写的内容，会一起删除：\n{rows}\n\n确定删除吗？',
    copy: '复制哪个活动？请填数字：\n{list}',
    noPast:
      '本工作簿还没有可复制的活动。请在原来的表格里右键点「代号·策划方案」（任务在「代号·筹备进度」），选「复制到 ▸ 现有电子表格」，选中本工作簿，再点一次本菜单。',
  },
  said: {
    made: '「{name}」已建好，数字到 {now}。先看「活动总览」，再看「{monitor}」。看完用菜单「删除示例活动」一键删除。',
    there: '示例活动已经在本工作簿里。',
    on: '示例数字已填好：{count} 个。',
    off: '示例数字已清掉，团队自己填的没有动。',
    removed: '示例活动已删除，团队自己的内容没有动。',
    removedAll: '示例活动已删除，工作簿和建它之前一样。',
    rows: '「{tab}」{count} 行',
  },
};

/** What can be wrong with the demo. */
export const demoIssues = {
  demoCode: '代号「{value}」留给示例活动，请换一个。',
  noDemo: '本工作簿里没有示例活动。',
  demoNotArchived: '「{value}」是示例活动，不归档；不需要了请用菜单「删除示例活动」。',
  figuresFailed:
    '示例活动在，但示例数字没有填成，已填的都清掉了。原因：{reason}。请用菜单「示例数字：开 / 关」再试一次。',
  figuresLeft:
    '示例数字没有清完：{reason}。团队自己填的没有动，请用菜单「示例数字：开 / 关」再试一次。',
  demoLeft: '示例活动已删除，但空着的公用表没有删完：{reason}。请再点一次「删除示例活动」。',
};
