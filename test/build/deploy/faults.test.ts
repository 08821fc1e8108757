import { API_OFF } from './claspStandIn';
import { SCRIPT } from './deployDesk';
import { desks } from './desks';

const { sit, made, plan } = desks();
const fails = (at: string, says: string) => plan(at, 'fails', says);
/** In both languages, with what to do in each. */
const bothSay = (fault: string, what: string) => {
  const [zh = '', en = ''] = fault.split('\n');
  expect(zh).toMatch(/[\u4e00-\u9fff]{4}/);
  expect(en).not.toMatch(/[\u4e00-\u9fff]/);
  expect([zh, en]).toEqual([expect.stringContaining(what), expect.stringContaining(what)]);
};

test('no login', async () => {
  const { run, change } = sit();
  change((google) => {
    delete google.account;
  });
  bothSay(await run(), 'npx clasp login');
  expect(made()).toEqual([]);
});

test('a login that cannot be read', async () => {
  const { run, change } = sit();
  change((google) => {
    google.brokenLogin = true;
  });
  bothSay(await run(), '.clasprc.json');
});

test('the Apps Script API switched off: said before a spreadsheet is made', async () => {
  const { run, change } = sit([true]);
  change((google) => {
    google.apiOff = true;
  });
  bothSay(await run(), 'https://script.google.com/home/usersettings');
  expect(made()).toEqual([]);
});

test('the API refused only while making: what is left in Drive is said', async () => {
  const { run } = sit([true]);
  fails('create-script after the spreadsheet', API_OFF);
  const fault = await run();
  bothSay(fault, 'https://script.google.com/home/usersettings');
  expect(fault).toContain('may be left in Drive');
  expect(made()).toHaveLength(1);
});

test.each([
  [
    'no network',
    'request to https://script.googleapis.com/v1/ failed, reason: getaddrinfo EAI_AGAIN',
    'HTTPS_PROXY',
  ],
  ['a proxy that is not there', 'connect ECONNREFUSED 127.0.0.1:7890', 'HTTPS_PROXY'],
  ['an expired login', 'invalid_grant', 'npx clasp login'],
  ['the API switched off', API_OFF, 'usersettings'],
  [
    'a cloud project of their own',
    'Google Drive API has not been used in project 123 before or it is disabled.',
    '--creds',
  ],
  ['a quota', "Quota exceeded for quota metric 'Management requests'", '\u2026'],
  ['an id that is not there', 'Requested entity was not found.', SCRIPT],
  ['no permission', 'The caller does not have permission', SCRIPT],
  ['another project in the way', 'Project file already exists.', '.clasp.json'],
  ['what nobody expected', 'Security Error: Content directory is a symlink.', 'is a symlink'],
])('%s, while looking and while pushing', async (_, says, what) => {
  const { run, hasScript, sourcesOf } = sit();
  hasScript({ appsscript: '{}' });
  for (const at of ['clone-script at once', 'push at once']) {
    fails(at, says);
    const fault = await run({ script: SCRIPT });
    if (what !== '\u2026') bothSay(fault, what);
    else expect(fault).toContain('Run this again later');
    expect(sourcesOf(SCRIPT)).toEqual({ appsscript: '{}' });
  }
  expect(await run({ script: SCRIPT })).toBe('');
});

test('no network at all makes nothing', async () => {
  const { run, change } = sit([true]);
  change((google) => {
    google.offline = true;
  });
  bothSay(await run(), 'HTTPS_PROXY');
  expect(made()).toEqual([]);
});

test.each([
  ['expired while making', 'invalid_grant', false],
  ['network lost while making', 'read ECONNRESET', true],
])('%s: the next run asks whether it was made only if it may have been', async (_, says, asks) => {
  const { run, asked } = sit([true, true]);
  fails('create-script at once', says);
  expect(await run()).not.toBe('');
  expect(await run()).toBe('');
  expect(asked[1]?.includes('broke off')).toBe(asks);
  expect(made()).toHaveLength(1);
});
