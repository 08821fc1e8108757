import { campaign618 } from '../../local/demo/campaign618';
import { isoDateOf } from '../../src/core/dates/isoDate';
import { readCampaignRequest } from '../../src/core/request/readCampaignRequest';
import { localeOf } from '../../src/locales/localeOf';
import { campaignContext } from '../../src/tabs/campaign/campaignContext';
import { withSecondClosing } from '../../src/tabs/newCampaign/withSecondClosing';
import { standardSettings } from '../../src/tabs/settings/teamSettings';
import { bigPromo } from '../../src/templates/bigPromo';

const locale = localeOf('zh-CN');
const read = readCampaignRequest(campaign618);
if ('issues' in read) throw new Error(JSON.stringify(read.issues));
const settings = standardSettings(locale);
const contextOf = (days: number) =>
  campaignContext(read.request, bigPromo, locale, { ...settings, secondClosingDays: days });

const milestone = (id: string, anchor: string) => ({
  cells: { id, name: `◆ ${id}`, kind: locale.words.taskKind.milestone, anchor },
});

test.each([
  ['made before there was one', [milestone('M2', 'start'), milestone('M7', 'end')], ['M8']],
  ['that has both', [milestone('M3', 'end'), milestone('M4', 'end')], []],
  ['without milestones', [], ['M1']],
])('a copy of a campaign %s gets what is missing', (_, rows, added) => {
  const result = withSecondClosing(rows, contextOf(15));
  expect(result.slice(rows.length).map(({ cells }) => cells.id)).toEqual(added);
});

test.each([
  [15, '2024-07-10'],
  [30, '2024-07-25'],
])('%s days after the end it is due on %s', (days, due) => {
  const [row] = withSecondClosing([], contextOf(days));
  expect(isoDateOf(row?.cells.due as number)).toBe(due);
  expect(row?.cells).toMatchObject({ name: '◆ 二次结账', owner: '数据分析师', status: '未开始' });
});
