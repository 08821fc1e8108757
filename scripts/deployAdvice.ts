export interface DeployState {
  readonly scriptId: string;
  readonly loggedIn: boolean;
}

/** What to do before pushing, a line each; empty when everything is ready. */
export function deployAdvice({ scriptId, loggedIn }: DeployState): string[] {
  return [...(isScriptId(scriptId) ? [] : NO_SCRIPT), ...(loggedIn ? [] : NO_LOGIN)];
}

/** Script ids are long runs of letters, digits, - and _. */
function isScriptId(text: string): boolean {
  return /^[\w-]{40,}$/.test(text);
}

const NO_SCRIPT = [
  '缺少脚本 ID\uFF1A在 Google 表格里打开「扩展程序 ▸ Apps Script ▸ 项目设置」\uFF0C复制脚本 ID\uFF0C填入 .clasp.json 的 scriptId。',
  'No script id: in your spreadsheet open Extensions ▸ Apps Script ▸ Project Settings, copy the script ID into scriptId of .clasp.json.',
];

const NO_LOGIN = [
  '尚未登录\uFF1A运行 npx clasp login\uFF0C并在 Apps Script 的用户设置页打开「Google Apps Script API」。',
  'Not logged in: run npx clasp login, and switch on the Google Apps Script API in your Apps Script user settings.',
];
