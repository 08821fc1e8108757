/** Errors of the custom functions, shown in the cell's error note. */
export const functions = {
  shapeMismatch:
    '{path}：区域大小 {got} 与其他参数的 {expected} 不一致，请选同样大小的区域或单个值。',
  unreadable: '{path}：读不懂「{value}」，请写成数字、480万 或 60% 这样。',
  unreadableThreshold:
    '{path}：读不懂阈值「{value}」，请写成 <8万、>45秒 或 低于目标值的80% 这样。',
  notTrueFalse: '{path}：「{value}」应为 TRUE 或 FALSE。',
  roiZeroCost: '{path}：成本为 0，无法计算 ROI。',
  unknownMode: '{path}：「{value}」不是可用的方式，请用 ratio 或 net。',
  unknownLanguage: '{path}：「{value}」不是可用的语言，请用 zh-CN、zh-TW 或 en。',
  unknownStatus: '{path}：不认识的状态「{value}」。',
  negativeWeight: '{path}：权重「{value}」不能为负。',
};
