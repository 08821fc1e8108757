/** Number formats that hold words of the language. */
export const formats = {
  count: '[>=10000]0"."0,"万";[<=-10000]-0"."0,"万";#,##0',
  minutes: '0"分钟"',
  slack: '0"天";"★ 超"0"天";"★ 关键"',
  variance: '"晚"0"天";"早"0"天";"如期"',
};
