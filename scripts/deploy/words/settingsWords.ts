import type { Sentence } from './sentence';

/** What is said of flags and of `.clasp.json`. */
export const SETTINGS_WORDS = {
  lostFlag: (flag: string): Sentence => [
    `npm 自己拿走了 ${flag}\uFF0C命令没有收到\uFF0C所以什么都没有做。选项写在 -- 后面\uFF1Anpm run deploy -- ${flag} …\uFF1BPowerShell 里写 npm.cmd run deploy -- ${flag} …`,
    `npm took ${flag} for itself and the command did not get it, so nothing was done. Flags stand after --: npm run deploy -- ${flag} …; in PowerShell npm.cmd run deploy -- ${flag} …`,
  ],
  badSpreadsheet: (text: string): Sentence => [
    `--to ${text}\uFF1A这不是 Google 表格的地址或 ID。打开那个表格\uFF0C复制地址栏里的 https://docs.google.com/spreadsheets/d/…\uFF0857 位的脚本 ID 用 --script\uFF09。`,
    `--to ${text}: this is no address or id of a Google spreadsheet. Open it and copy https://docs.google.com/spreadsheets/d/… (a script id, 57 signs long, goes with --script).`,
  ],
  badScript: (text: string): Sentence => [
    `--script ${text}\uFF1A这不是脚本 ID。在表格里打开「扩展程序 ▸ Apps Script ▸ 项目设置」复制脚本 ID\uFF0857 位\uFF1B表格的地址用 --to\uFF09。`,
    `--script ${text}: this is no script id. In the spreadsheet open Extensions ▸ Apps Script ▸ Project Settings and copy the script ID (57 signs; an address of a spreadsheet goes with --to).`,
  ],
  badScriptInFile: (text: string): Sentence => [
    `.clasp.json 的 scriptId「${text}」不是脚本 ID。改对它\uFF08扩展程序 ▸ Apps Script ▸ 项目设置\uFF09\uFF1B想重新选表格\uFF0C就删掉 .clasp.json 再运行。`,
    `scriptId of .clasp.json, "${text}", is no script id. Put it right (Extensions ▸ Apps Script ▸ Project Settings); or delete .clasp.json and run this again to choose anew.`,
  ],
  wrongFolder: (folder: string): Sentence => [
    `.clasp.json 的 rootDir 是「${folder}」\uFF0C那样会推送别的文件夹。改成 "dist"\uFF0C或者删掉 .clasp.json\uFF0C运行 npm run deploy -- --script 脚本ID。`,
    `rootDir of .clasp.json is "${folder}": another folder would be pushed. Make it "dist", or delete .clasp.json and run npm run deploy -- --script ID.`,
  ],
  brokenFile: (why: string): Sentence => [
    `.clasp.json 读不懂\uFF08${why}\uFF09。里面应是 { "scriptId": "…", "parentId": "…", "rootDir": "dist" }\uFF1A改好它\uFF0C或者记下脚本 ID、删掉它\uFF0C运行 npm run deploy -- --script 脚本ID。`,
    `.clasp.json cannot be read (${why}). It should hold { "scriptId": "…", "parentId": "…", "rootDir": "dist" }: put it right, or note the script id, delete it, and run npm run deploy -- --script ID.`,
  ],
  unreadableFile: (why: string): Sentence => [
    `打不开 .clasp.json\uFF1A${why}。看看它的权限\uFF0C或者移走它再运行。`,
    `.clasp.json cannot be opened: ${why}. See to its permissions, or move it away and run this again.`,
  ],
} as const;
