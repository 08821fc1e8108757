/** Number formats that hold words of the language. */
export const formats = {
  count: '[>=10000]0"."0,"万";[<=-10000]-0"."0,"万";#,##0',
  minutes: '0"分钟"',
};
