import type { Host } from '../../local/host/createHost';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { compileFormula } from '../../src/tabs/compiler/compileFormula';
import { saidFigure } from '../../src/tabs/model/formulas';
import { testHost } from '../support/workbook';

const LOCALES = { en, 'zh-CN': zhCN } as const;
let host: Host;
let sheet = '';
beforeAll(() => {
  host = testHost();
  sheet = host.user.sheets()[0]?.name ?? '';
});
afterAll(() => host.close());

test.each([
  ['en', 7_300_000, 'people', '7.3m people'],
  ['en', 10_000_000, 'people', '10m people'],
  ['en', 123_456, 'people', '123.46k people'],
  ['en', 9999, 'people', '9999 people'],
  ['en', -7_300_000, 'people', '-7.3m people'],
  ['zh-CN', 7_300_000, '次', '730万次'],
  ['zh-CN', 250_000_000, '次', '2.5亿次'],
  ['zh-CN', 9999, '次', '9999次'],
] as const)('in %s %s of %s are %s', (language, value, unit, said) => {
  const own = { name: sheet, blocks: {}, summaryRow: 1, summary: {} };
  const scope = { own, others: {}, locale: LOCALES[language], values: {} };
  host.user.type(sheet, 'A1', String(value));
  host.user.type(sheet, 'B1', unit);
  host.user.type(sheet, 'C1', compileFormula(saidFigure('A1', 'B1'), scope, 1));
  expect(host.read(sheet, 'C1').display[0]?.[0]).toBe(said);
});
