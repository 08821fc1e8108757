import type { Sentence } from './sentence';

const SETTINGS = 'https://script.google.com/home/usersettings';

/** What is said of the account, and of what clasp or Google answers. */
export const ACCOUNT_WORDS = {
  notLoggedIn: [
    '还没有登录 Google。运行 npx clasp login\uFF0C在浏览器里选账号\uFF0C勾选全部权限\uFF08用来新建表格和推送脚本\uFF09\uFF0C再运行一次 npm run deploy。没有浏览器的机器\uFF1Anpx clasp login --no-localhost。',
    'Not logged in to Google. Run npx clasp login, choose the account in the browser, tick all permissions (they are for making the spreadsheet and pushing the script), then run npm run deploy again. Without a browser: npx clasp login --no-localhost.',
  ] as Sentence,
  brokenLogin: (file: string): Sentence => [
    `登录信息 ${file} 读不懂。删掉这个文件\uFF0C再运行 npx clasp login。`,
    `The login kept in ${file} cannot be read. Delete that file and run npx clasp login.`,
  ],
  loginExpired: [
    '登录已失效\uFF08过期\uFF0C或者在 Google 账号里撤销了\uFF09。再运行一次 npx clasp login\uFF0C勾选全部权限。',
    'The login is no longer valid (expired, or revoked in the Google account). Run npx clasp login again, and tick all permissions.',
  ] as Sentence,
  loggedIn: (email: string | undefined): Sentence => [
    `Google 账号\uFF1A${email ?? '\uFF08没有问到名字\uFF09'}`,
    `Google account: ${email ?? '(its name was not told)'}`,
  ],
  apiOff: [
    `这个账号没有打开 Apps Script API。打开 ${SETTINGS} \uFF0C把「Google Apps Script API」打开\uFF0C等一两分钟\uFF0C再运行一次。公司账号打不开时请找管理员。`,
    `The Apps Script API is switched off for this account. Open ${SETTINGS} , switch on "Google Apps Script API", wait a minute or two, and run this again. Where a company's account does not let you, ask its administrator.`,
  ] as Sentence,
  apiOffInProject: [
    '登录用的是自己的 OAuth 客户端\uFF0C它的云项目没有启用 Apps Script API 或 Drive API。到 https://console.cloud.google.com/apis/library 启用两者\uFF1B或者 npx clasp logout\uFF0C再用 npx clasp login 登录\uFF08不带 --creds\uFF09。',
    'The login is by an OAuth client of your own, whose cloud project has the Apps Script API or the Drive API switched off. Enable both at https://console.cloud.google.com/apis/library ; or npx clasp logout, then npx clasp login without --creds.',
  ] as Sentence,
  noNetwork: [
    '连不上 Google。先在浏览器里打开 https://script.google.com 试试。需要代理时\uFF1AHTTPS_PROXY=http://127.0.0.1:端口 npm run deploy\uFF08PowerShell\uFF1A先 $env:HTTPS_PROXY="http://127.0.0.1:端口"\uFF09。',
    'Google cannot be reached. See whether https://script.google.com opens in a browser. Through a proxy: HTTPS_PROXY=http://127.0.0.1:PORT npm run deploy (PowerShell: $env:HTTPS_PROXY="http://127.0.0.1:PORT" first).',
  ] as Sentence,
  noAnswer: [
    '等了很久\uFF0CGoogle 没有回答。先在浏览器里打开 https://script.google.com 试试\uFF1B需要代理时设置 HTTPS_PROXY。再运行一次就会接着做\uFF0C做过的不会重做。',
    'Google did not answer in time. See whether https://script.google.com opens in a browser; set HTTPS_PROXY where a proxy is needed. Run this again to go on: what was done is not done twice.',
  ] as Sentence,
  tooOften: [
    'Google 说这个账号今天或这一会儿用得太多。过一阵再运行一次。',
    'Google says that this account has asked too much for now. Run this again later.',
  ] as Sentence,
  googleFailed: [
    'Google 那边出错了。过几分钟再运行一次\uFF0C会接着做。',
    'Something failed at Google. Run this again in a few minutes: it goes on from here.',
  ] as Sentence,
  strayProject: [
    'clasp 在上层文件夹里找到了另一个 .clasp.json。移走它再运行。',
    'clasp found another .clasp.json in a folder above. Move it away and run this again.',
  ] as Sentence,
  claspSaid: (words: string): Sentence => [
    `没有做完。clasp 说\uFF1A${words}`,
    `This was not finished. clasp says: ${words}`,
  ],
  spreadsheetRefused: (id: string): Sentence => [
    `没能给表格 ${id} 新建脚本。看三点\uFF1A地址对不对\uFF1B当前账号能不能编辑它\uFF1B它是不是 Google 表格\uFF08.xlsx 要先「文件 ▸ 另存为 Google 表格」\uFF09。刚建的空表格要先改个名字或写一格\uFF0C再运行一次。`,
    `No script could be made for spreadsheet ${id}. See whether the address is right, this account may edit it, and it is a Google spreadsheet (an .xlsx: File ▸ Save as Google Sheets first). A spreadsheet that is new and untouched needs a name or a word in a cell first; then run this again.`,
  ],
  scriptRefused: (id: string): Sentence => [
    `打不开脚本 ${id}\uFF1AID 不对、已删除\uFF0C或者当前账号不能编辑它。换账号用 npx clasp login\uFF1B换表格用 npm run deploy -- --to 表格地址\uFF1B想重新开始\uFF0C就删掉 .clasp.json。`,
    `Script ${id} cannot be opened: the id is wrong, it was deleted, or this account may not edit it. Another account: npx clasp login. Another spreadsheet: npm run deploy -- --to ADDRESS. To begin anew: delete .clasp.json.`,
  ],
} as const;
