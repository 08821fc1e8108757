import * as campaign from '../../local/demo/campaign618';
import * as days from '../../local/demo/days618';
import { planTexts } from '../../local/demo/english/planTexts';
import { retroTexts } from '../../local/demo/english/retroTexts';
import { runTexts } from '../../local/demo/english/runTexts';
import { supplyTexts } from '../../local/demo/english/supplyTexts';
import { inLanguage } from '../../local/demo/inLanguage';
import * as live from '../../local/demo/live618';
import * as market from '../../local/demo/market618';
import * as materials from '../../local/demo/materials618';
import * as plan from '../../local/demo/plan618';
import * as prep from '../../local/demo/prep618';
import * as retro from '../../local/demo/retro618';
import { sheetWords } from '../../local/demo/sheetWords';
import { chineseTexts } from '../support/chineseTexts';

const TABLES = [planTexts, runTexts, supplyTexts, retroTexts];
/** Everything that the team of the demo types, said or measured. */
const DATA = [campaign, days, live, market, materials, plan, prep, retro].map((module) => ({
  ...module,
}));

test('every text of the demo has an English one, in one place, and none is left over', () => {
  const keys = TABLES.flatMap((table) => Object.keys(table));
  expect([...keys].sort()).toEqual(chineseTexts(DATA).sort());
});

test('English ones are English', () => {
  expect(chineseTexts(TABLES.map((table) => Object.values(table)))).toEqual([]);
});

test('what is typed in English has the same shape, and a Simplified team types what stands there', () => {
  const { campaign618 } = campaign;
  const english = inLanguage(campaign618, 'en');
  expect(chineseTexts(english)).toEqual([]);
  expect(english.phases).toEqual(campaign618.phases);
  expect(english.goals.map(({ metric }) => metric)).toEqual(
    campaign618.goals.map(({ metric }) => metric),
  );
  expect(inLanguage(campaign618, 'zh-CN')).toBe(campaign618);
});

test('a team in Taiwan types its own characters, in the words of its sheet', () => {
  const { campaign618 } = campaign;
  const asTyped = inLanguage(campaign618, 'zh-TW');
  expect(asTyped.phases).toEqual(campaign618.phases);
  const typed = JSON.stringify(DATA.map((data) => inLanguage(data, 'zh-TW')));
  expect(typed).toContain('618年中狂歡');
  const { platform } = sheetWords('zh-TW').words;
  expect(typed).toContain(platform.tmall);
  expect(typed).not.toMatch(/[运营计优经销满减]/);
});

test('a text without an English one is named', () => {
  expect(() => inLanguage([{ name: '新词' }], 'en')).toThrow('新词');
});
