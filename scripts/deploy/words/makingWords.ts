import type { Sentence } from './sentence';
import { TITLE } from './title';

/** What is said of making a spreadsheet and its script. */
export const MAKING_WORDS = {
  askMake: (account: string | undefined): Sentence => [
    `还没有表格。${account ? `用 ${account} ` : ''}新建一个 Google 表格「${TITLE}」\uFF0C并把脚本装进去\uFF0C好吗\uFF1F\uFF08已有表格\uFF1A答 n\uFF0C再运行 npm run deploy -- --to 表格地址\uFF09`,
    `There is no spreadsheet yet. Make a Google spreadsheet "${TITLE}"${account ? ` with ${account}` : ''} and put the script into it? (For one that exists: answer n, and run npm run deploy -- --to ADDRESS.)`,
  ],
  askBind: (id: string): Sentence => [
    `将给表格 ${id} 新建一个脚本。如果它的「扩展程序 ▸ Apps Script」里已经有代码\uFF08不只是空的 myFunction\uFF1A别的电脑装过\uFF0C或是复制来的\uFF09\uFF0C请答 n\uFF0C改用 npm run deploy -- --script 脚本ID\uFF1A两个脚本会各答一遍每次编辑。它还没有脚本\uFF0C继续吗\uFF1F`,
    `A new script is made for spreadsheet ${id}. If Extensions ▸ Apps Script of it holds code already (more than an empty myFunction: deployed from elsewhere, or a copy), answer n and use npm run deploy -- --script ID: two scripts would each answer every edit. It has none: go on?`,
  ],
  secondScript: (before: string, to: string): Sentence => [
    `表格 ${to} 里已经有脚本 ${before}\uFF08上次部署的就是它\uFF09\uFF1A两个脚本会各答一遍每次编辑。先到 https://script.google.com/d/${before}/edit 删掉原来那个项目\uFF0C再继续。继续吗\uFF1F`,
    `Spreadsheet ${to} has script ${before} already, which was deployed before: two scripts would each answer every edit. Delete the project of before at https://script.google.com/d/${before}/edit first. Go on?`,
  ],
  needsAnswer: [
    '这里没有人能回答\uFF0C所以什么都没有做。写明要哪样\uFF1Anpm run deploy -- --yes\uFF08同意上面的问题\uFF09\uFF1B-- --to 表格地址 --yes\uFF08装进已有的、还没有脚本的表格\uFF09\uFF1B-- --script 脚本ID\uFF08更新已有的脚本\uFF09。PowerShell 里写 npm.cmd\uFF0C否则 -- 后面的会丢。',
    'Nobody can answer here, so nothing was done. Say which: npm run deploy -- --yes (yes to the question above); -- --to ADDRESS --yes (into a spreadsheet that exists and has no script); -- --script ID (updates a script that exists). In PowerShell write npm.cmd, or what follows -- is lost.',
  ] as Sentence,
  saidNo: [
    '什么都没有做。装进已有的表格\uFF1Anpm run deploy -- --to 表格地址\uFF1B更新已有的脚本\uFF1Anpm run deploy -- --script 脚本ID。',
    'Nothing was done. Into a spreadsheet that exists: npm run deploy -- --to ADDRESS; to update a script that exists: npm run deploy -- --script ID.',
  ] as Sentence,
  mayHaveMade: (title: string): Sentence => [
    `上次新建到一半断了\uFF0C不知道成了没有。先到 https://drive.google.com 找「${title}」\uFF1A有的话\uFF0C用 npm run deploy -- --to 它的地址\uFF1B没有就继续。`,
    `The last time making it broke off, and nobody knows whether it was made. Look for "${title}" in https://drive.google.com : if it is there, run npm run deploy -- --to ITS_ADDRESS; if not, go on.`,
  ],
  mayHaveBound: (id: string): Sentence => [
    `上次给表格 ${id} 建脚本时断了\uFF0C不知道成了没有。先打开它的「扩展程序 ▸ Apps Script」看看\uFF1A有代码的话\uFF0C用 npm run deploy -- --script 脚本ID\uFF1B没有就继续。`,
    `The last time making a script for spreadsheet ${id} broke off, and nobody knows whether it was made. Look under Extensions ▸ Apps Script of it: if there is code, run npm run deploy -- --script ID; if not, go on.`,
  ],
  goesOn: (id: string): Sentence => [
    `接着上次的做\uFF1A表格 ${id}`,
    `Going on from the last time: spreadsheet ${id}`,
  ],
  leftSpreadsheet: [
    `云端硬盘里可能留下了一个还没有脚本的「${TITLE}」。到 https://drive.google.com 找到它\uFF1A运行 npm run deploy -- --to 它的地址\uFF08先在里面写一格\uFF09\uFF0C或者删掉它。`,
    `A "${TITLE}" without its script may be left in Drive. Look for it in https://drive.google.com : run npm run deploy -- --to ITS_ADDRESS (type a word into it first), or delete it.`,
  ] as Sentence,
  leftScript: (id: string): Sentence => [
    `不知道表格 ${id} 的脚本建成了没有\uFF1B再运行一次会先问。`,
    `Nobody knows whether the script of spreadsheet ${id} was made; the next run asks first.`,
  ],
  needsLook: [
    '这里没有人能回答\uFF0C所以什么都没有做。先去看看\uFF1B确定没有\uFF0C就删掉文件夹 build/deploy\uFF0C再运行。',
    'Nobody can answer here, so nothing was done. Look first; if it is not there, delete the folder build/deploy and run this again.',
  ] as Sentence,
  whichScript: (scriptId: string, to: string): Sentence => [
    `.clasp.json 里有脚本 ${scriptId}\uFF0C没有写它属于哪个表格。就是 --to 这个表格的\uFF1Anpm run deploy -- --script ${scriptId} --to ${to}。是别的表格的\uFF1A先移走 .clasp.json\uFF0C再运行 npm run deploy -- --to ${to}。`,
    `.clasp.json holds script ${scriptId} and does not say whose it is. If it is this spreadsheet's: npm run deploy -- --script ${scriptId} --to ${to}. If it is another's: move .clasp.json away, then npm run deploy -- --to ${to}.`,
  ],
  made: (id: string): Sentence => [`表格已建好\uFF1A${id}`, `The spreadsheet is made: ${id}`],
  bound: (id: string): Sentence => [
    `已给表格 ${id} 建好脚本。`,
    `A script is made for spreadsheet ${id}.`,
  ],
  notKept: (scriptId: string, spreadsheetId: string | undefined, why: string): Sentence => {
    const flags = `--script ${scriptId}${spreadsheetId ? ` --to ${spreadsheetId}` : ''}`;
    return [
      `.clasp.json 写不进去\uFF08${why}\uFF09。看看权限和磁盘\uFF0C再运行\uFF1Anpm run deploy -- ${flags}`,
      `.clasp.json could not be written (${why}). See to permissions and disk, then run: npm run deploy -- ${flags}`,
    ];
  },
  leavesOther: (scriptId: string): Sentence => [
    `以后部署到这里。原来的脚本 ${scriptId} 没有动\uFF0C要回去\uFF1Anpm run deploy -- --script ${scriptId}`,
    `From now on this is where it goes. The script of before, ${scriptId}, is as it was; to go back: npm run deploy -- --script ${scriptId}`,
  ],
} as const;
