import { DEMO_LANGUAGES } from '../demo/sheetWords';
import { STAGES } from '../demo/stages';
import type { Command } from './readFlags';

/** What stands for the same thing in all commands. */
const STAGE = { is: 'choice', choices: STAGES, default: 'live', says: '阶段 · stage' } as const;
const LANGUAGE = {
  is: 'choice',
  choices: DEMO_LANGUAGES,
  default: 'zh-CN',
  says: '语言 · language',
} as const;
const MANY = 1_000_000_000;
const COUNT = { is: 'whole', from: 1, to: MANY } as const;

/** How the commands of package.json are called. */
export const COMMANDS = {
  demo: {
    call: 'npm run demo',
    does: '在命令行演一遍 618\uFF0C并核对数字 · plays the 618 demo as text, and checks its figures',
    flags: {
      stage: STAGE,
      lang: LANGUAGE,
      json: {
        is: 'writable',
        value: 'FILE',
        says: '整个工作簿写成 JSON · writes the whole workbook as JSON',
      },
    },
  },
  export: {
    call: 'npm run export',
    does: '演示工作簿写成 .xlsx · writes the demo workbook as .xlsx',
    flags: {
      stage: STAGE,
      lang: LANGUAGE,
      out: {
        is: 'writable',
        value: 'FILE',
        says: '写到哪里\uFF1B不写时以活动命名 · where to; named after the campaign otherwise',
      },
    },
  },
  start: {
    call: 'npm start',
    does: '试用页面 · the trial page',
    flags: {
      port: { is: 'whole', from: 1, to: 65_500, default: 6180, says: '端口 · port' },
      'no-open': { is: 'switch', says: '不打开浏览器 · opens no browser' },
    },
  },
  simulate: {
    call: 'npm run simulate',
    does: `几个人和故障同用一张表 · Five people and a clock work on one workbook with two campaigns while services fail.
Each seed draws its own actions, faults and readings of Google; the same seed does the same again.`,
    flags: {
      seeds: { ...COUNT, default: 1, says: 'how many seeds' },
      seed: { ...COUNT, from: 0, default: 1, says: 'the first one' },
      days: { ...COUNT, to: 1000, default: 1, says: 'days that each seed lives' },
      shrink: {
        ...COUNT,
        from: 0,
        default: 60,
        says: 'seconds in which a failure is made smaller',
      },
    },
  },
  examine: {
    call: 'npm run simulate:examine',
    does: `Plants one bug after the other into the built script, and tells how many seeds found it. A seed that fails
without the bug too has found nothing.`,
    flags: {
      seeds: { ...COUNT, default: 300, says: 'seeds that each bug may take' },
      bugs: { is: 'text', value: 'WORD', says: 'only bugs whose names hold it' },
    },
  },
  probe: {
    call: 'npm run probe',
    does: '写出探针\uFF0C或说出一次运行的日志 · writes the probe, or says what the log of a run tells',
    flags: { read: { is: 'readable', value: 'LOG', says: '运行的日志 · the log of a run' } },
  },
  fixtures: {
    call: 'npm run fixtures',
    does: '把演示存成某个版本的样本工作簿 · saves the demo as the workbooks of a version',
    flags: {},
    word: 'COMMIT',
  },
  pictures: {
    call: 'npm run pictures',
    does: '重拍 docs/images/ · takes the pictures of the documents',
    flags: {},
  },
} as const satisfies Readonly<Record<string, Command>>;
