import { archiveIssues } from './archive';
import { optionalTabIssues } from './optionalTabs';

/** A sentence for every Issue code: what is wrong, where, what to do. */
export const issues = {
  ...archiveIssues,
  ...optionalTabIssues,
  missing: '缺少「{field}」，请填写。',
  wrongType: '「{field}」的内容不是所需的形式（收到 {value}），应为{expected}。',
  unknownField: '不认识的字段「{field}」，请删除或检查拼写。',
  unknownChoice: '「{field}」不能是「{value}」，可选：{choices}。',
  tooLong: '「{field}」有 {length} 个字，最多 {limit} 个，请缩短。',
  badDate: '「{field}」的日期「{value}」无效，请写成 2024-06-01 或 2024-11-11 这样。',
  phaseReversed: '「{field}」的结束日 {end} 早于开始日 {start}，请对调或改正。',
  phaseOverlap:
    '「{field}」从 {start} 开始，但上一阶段到 {end} 才结束；阶段请按时间排列、互不重叠。',
  taskReversed: '任务「{value}」的结束日（第 {last} 天）早于开始日（第 {first} 天），请改正。',
  noBurst: '阶段里没有爆发期（burst），任务日期以它为基准，请加上。',
  campaignTooLong: '活动从 {start} 到 {end} 共 {days} 天，最多 {limit} 天，请检查年份。',
  sharesNotOne: '「{field}」的占比合计为 {sum}，应为 100%，还差 {gap}。',
  badShare: '「{field}」的占比不是 0% 到 100% 之间的数，请写成 60% 或 12.5%。',
  badContingency: '应急储备占比不是 0% 到 100%（不含）之间的数，请写成 10% 或 12.5%。',
  badAmount: '读不懂「{field}」的「{value}」，请写成 30、30万 或 300000元 这样。',
  amountNotPositive: '「{field}」的「{value}」应大于 0，请写成 30 或 30万 这样。',
  badFigure: '读不懂「{field}」的「{value}」，请写成数字，如 99 或 1,299 这样。',
  badGoal: '读不懂「{field}」的「{value}」，请写成 500万元、1万人 或 ≥5% 这样。',
  floorAddsUp: '「{value}」会跨平台累加，不能要求每个平台都达到；请取消勾选，或换成比率指标。',
  codeTaken: '代号「{value}」已被本工作簿的活动使用，请换一个。',
  codeCharacters: '代号「{value}」含有表名不能用的字符 {characters}，请只用文字、数字和 -。',
  tabTaken: '已有名为「{value}」的表，请换一个代号或先给那张表改名。',
  duplicate: '「{field}」重复了「{value}」，请合并或改名。',
  overviewDamaged:
    '「活动总览」的隐藏行或键列被删改，无法登记新活动。请用「文件 ▸ 版本记录」恢复，或删除该表后重试。',
  notAdopted:
    '这份工作簿像是从 .xlsx 导入、或由工具复制来的，各表还没有接上，没有做任何事。请先点菜单「接管导入的工作簿」。',
  draftExists: '代号「{value}」的活动还没建完。请继续创建，或先取消它。',
  noDraft: '代号「{value}」没有正在创建的活动（可能已被取消），请重新开始。',
  wrongStep: '创建步骤不对：收到第 {value} 步，应为第 {expected} 步。请刷新后重试。',
  tabDamaged:
    '「{value}」的隐藏行或键列被删改，公式找不到它的列。请用「文件 ▸ 版本记录」恢复，或删除该表后重试（会重建一张空表）。',
  tabNewer: '「{value}」由更新版本的活动作战台建立或升级，没有动它。请管理员把脚本更新到同一版本。',
  leftOver: '有内容没能删除：{left}。请手动删除后重试。',
  noCampaign: '没有代号为「{value}」的活动，请核对活动总览里的代号。',
  tabMissing: '活动「{value}」的「策划方案」表已被删除，没有阶段日期可改。请先从版本记录恢复。',
  noRetro:
    '活动「{value}」的「复盘报告」表已被删除或损坏，没有写任何内容。请从版本记录恢复，或先用菜单「重新检查」修复。',
  encoreTooEarly:
    '活动「{value}」还没有应达可比（没开始，或缺少「策划方案」「执行监控」），返场清单没有生成。',
  retroFailed: '没有写成，复盘报告已恢复原样。原因：{reason}。请再点一次。',
  noTab:
    '活动「{value}」的「策划方案」或「筹备进度」表已被删除或损坏，请从版本记录恢复，或先用菜单「重新检查」修复。',
  noMonitor:
    '活动「{value}」的「执行监控」或「数据记录」表已被删除或损坏，请先用菜单「重新检查」修复。',
  importOnOurs:
    '「{value}」是活动作战台的表。请把导出的表粘贴到一张空白表，停在那张表上再点本菜单。',
  noLesson: '「经验库」里没有编号为「{value}」的经验，可能已被删除；请去掉它，或重新填写前三项。',
  declineReason: '不采用「{value}」请写明原因。',
  noDates: '活动「{value}」的策划方案没有阶段日期，请先填开始和结束。',
  noTask: '没有编号为「{value}」的任务，请核对筹备进度里的编号。',
  noBaselineName: '基线需要一个名称（不能只有 | = ~），如：初版。',
  changedSince: '预览之后内容有变，没有做任何修改。请重新预览再确认。',
  deletionIncomplete: '没有删完：{reason}。活动还在活动总览里，请再删一次。',
  phaseCount: '收到 {value} 个阶段的日期，活动有 {expected} 个阶段，请逐个填写。',
  busy: '另一位同事正在创建活动，请稍后再试。',
  failed: '没有建成，工作簿已恢复原样。原因：{reason}。请重试；若再次失败，请把这句话发给管理员。',
  failedUnclean: '没有建成，且有未清理的内容：{left}。原因：{reason}。请删除这些内容后重试。',
};
