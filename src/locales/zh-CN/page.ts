/** The page on which the add-on is tried without a Google account. */
export const page = {
  title: '活动作战台 · 本机试用',
  local: '本机试用',
  localHelp: '数据只存在这台电脑的浏览器里，不上传。',
  /** Until the page's script is there. */
  arriving:
    '正在载入，第一次要等一会儿。很久没有动静，请检查是不是从 https:// 地址打开的：直接打开文件不行。',
  loading: '正在打开工作簿…',
  ready: '就绪',
  running: '正在运行 {fn}…',
  newBook: '新工作簿',
  restoreDemo: '恢复演示',
  retroDemo: '看复盘',
  playing: '正在打开演示…',
  playingScene: '第一次打开，正在把 618 演一遍：第 {at} 步，共 {of} 步 · {name}',
  /** Scenes of the demo, said while it is played. */
  scenes: {
    launch: '归档的新品活动',
    create: '建好 618 的各张表',
    plan: '填策划方案、审批',
    prep: '推进筹备任务',
    content: '发布内容、定阈值',
    figures: '记入各天、各时点的数据',
    board: '盯盘：实时数据与预警',
    records: '问题、反馈、达人合作',
    retro: '写复盘、结账',
    next: '带着经验建双11',
  },
  download: '下载 .xlsx',
  /** Files to download beside a page that was built for a host. */
  samples: {
    link: '示例文件',
    title: '活动作战台 · 示例文件',
    intro:
      '用 Excel、WPS 或 LibreOffice 打开。公式、下拉、条件颜色照常；菜单、预警和复盘的自动填写要在 Google 表格或试用页面里才有，每个文件的最后一张表有说明。',
    demo: '618 演示，三个阶段',
    stages: { prep: '筹备中', live: '进行中', retro: '已复盘' },
    scenarios: '八种场景，刚建好的样子',
    /** Name of a campaign that is made to be looked at. */
    campaign: '{scenario}示例',
    size: '{kb} KB',
    back: '打开试用页面',
  },
  language: '语言',
  log: '运行记录',
  closeLog: '关闭运行记录',
  closeSidebar: '关闭侧边栏',
  closeDialog: '关闭对话框',
  logEmpty: '还没有运行过。改一个单元格，或从菜单选一项。',
  logColumns: { time: '时间', fn: '函数', ms: '耗时', calls: '服务调用', result: '结果' },
  done: '完成',
  failed: '出错：{message}',
  milliseconds: '{ms} 毫秒',
  confirmNew: '新建一个空工作簿？现在的工作簿会被替换。可以先「下载 .xlsx」留一份。',
  confirmDemo: '恢复 618 演示？现在的工作簿会被替换。可以先「下载 .xlsx」留一份。',
  confirmRetro:
    '打开演示的复盘阶段？618 已经结束，新品活动已归档，双11 带着上次的经验。现在的工作簿会被替换。可以先「下载 .xlsx」留一份。',
  ok: '确定',
  cancel: '取消',
  closeToast: '关闭提示',
  answer: '回答',
  otherTab: '这个工作簿已在另一个标签页打开：这里的改动不会保存。请关掉其中一个，再刷新。',
  notSaved: '没能保存到浏览器：{message}。请先「下载 .xlsx」留一份。',
  saved: '已保存',
  demoFailed: '演示没有准备好：{message}。请刷新再试，或先用「新工作簿」。',
  downloadFailed: '没能生成 .xlsx：{message}',
  died: '脚本在运行 {fn} 时中断了（内存不足，或很久没有动静），可能没有做完。已写进表格的都还在：点「重新检查」补上其余的，之后照常使用。',
  recheckNow: '重新检查',
  notIsolated:
    '这个页面打不开：脚本与表格要共用内存，浏览器在这里不允许。请用新版的 Chrome、Edge 或 Firefox，不开无痕窗口，从 https:// 地址打开；在自己电脑上试，用 npm start 给出的 http://127.0.0.1 地址，不要直接打开文件。',
  notOpened:
    '没能打开工作簿：{message}。可以刷新再试；也可以从演示重新开始，原来的工作簿会另存在这个浏览器里，不会丢。',
  openDemo: '从演示重新开始',
  /** What the grid says while it calculates. */
  calculation: {
    calculating: '正在计算…',
    arrayAnalysis: '正在分析数组公式…',
    arrayCalculation: '正在计算数组公式…',
  },
  /** A chart in words, for who does not see it: its title, then each series. */
  chart: { parts: '。', series: '{name}：{values}', list: '、', none: '–' },
  /** Name of a sheet with what was typed into one that is gone after a reload. */
  notPlaced: '未放回的内容',
  firstSheet: '工作表1',
};
