import type { Flag } from '../../local/cli/readFlags';
import { WITH } from '../extras';

const TO = {
  is: 'text',
  value: 'SPREADSHEET',
  says: '已有的表格\uFF0C写地址或 ID · a spreadsheet that exists, by address or id',
} as const satisfies Flag;

export const DEPLOY = {
  call: 'npm run deploy',
  does: `装到 Google 表格\uFF1A第一次新建表格和它的脚本\uFF0C以后更新同一个
puts it on Google Sheets: the first time it makes the spreadsheet and its script, later it updates the same`,
  flags: {
    to: TO,
    script: {
      is: 'text',
      value: 'SCRIPT',
      says: '已有的脚本\uFF0C写地址或 ID · a script that exists, by address or id',
    },
    with: WITH,
    yes: { is: 'switch', says: '新建时不问 · makes what is to be made without asking' },
    replace: {
      is: 'switch',
      says: '脚本项目里别人的文件也替换\uFF0C不问 · replaces what others put into the script project without asking',
    },
  },
} as const;

export const TEMPLATE = {
  call: 'npm run template',
  does: '怎样做一个给大家复制的工作簿 · how to make the workbook that others copy',
  flags: { to: TO },
} as const;
