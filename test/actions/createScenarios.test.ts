import { readTable } from '../../local/demo/readTable';
import type { Proposal } from '../../src/actions/wizard/proposeCampaign';
import { OPTIONAL_TABS, SCENARIOS } from '../../src/core/request/campaignRequest';
import { shownErrors } from '../support/shownErrors';
import { testHost } from '../support/workbook';

test.each(SCENARIOS)(
  'a typical campaign of %s can be proposed and created, and no formula is in error',
  (scenario) => {
    const host = testHost();
    const basics = {
      language: 'zh-CN',
      scenario,
      name: '春季',
      start: '2024-06-07',
      end: '2024-06-09',
    };
    const { request, plannedTabs } = host.call('proposeCampaign', basics) as Proposal;
    expect(plannedTabs.includes('materials')).toBe(scenario === 'offline-event');
    expect(
      host.call('createCampaign', { ...request, code: 'A', tabs: OPTIONAL_TABS }),
    ).toMatchObject({ ok: true });
    expect(shownErrors(host)).toEqual([]);
    const content = readTable(host, 'A·内容排期', 'content', 'theme').rows;
    expect(content.length).toBeGreaterThan(4);
    for (const { text } of content) expect(Number(text.count)).toBeGreaterThan(0);
    host.close();
  },
  120_000,
);
