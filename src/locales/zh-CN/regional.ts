/** What is said when the spreadsheet's time zone or locale does not fit. */
export const regional = {
  menu: '时区与语言区域',
  zone: '表格的时区是 {is}，脚本按 {wanted} 计时：今天、时点、截止都会差几个小时',
  locale: '表格的语言区域是 {is}，小数点写作逗号：输入 2.5 会变成 5 月 2 日',
  join: '；',
  said: '{text}。',
  ask: '{text}。\n\n要改成 {wanted} 吗？单元格里的日期和数字不变，只是按新的时区计时、按新的写法读和显示。',
  hint: '{text}。要改，请点菜单「时区与语言区域」。',
  set: '改成 {wanted}',
  done: '已改成 {wanted}。',
  fits: '表格的时区（{zone}）和语言区域（{locale}）都合适，不用改。',
  failed: '没有改成：{reason}。请在「文件 ▸ 设置」里改时区和语言区域。',
};
