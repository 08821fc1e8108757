import { OPTIONAL_TABS } from '../../../core/request/campaignRequest';
import { sheetById } from '../../../sheets/workbook';
import { removeTab } from '../../optional/removeTab';
import { changeTabs } from '../changeTabs';
import { inWords } from '../inWords';

/** Removes an empty tab of the campaign in front, after asking which. */
export const askRemoveTab = inWords(() =>
  changeTabs({
    words: { which: 'whichToRemove', sure: 'remove', none: 'hasNone', done: 'removed' },
    offered: ({ sheets }) => OPTIONAL_TABS.filter((kind) => sheetById(sheets[kind])),
    mayBeAll: false,
    act: (code, [kind], language) => {
      const done = removeTab(code, kind, language);
      return done.ok ? [done.tab] : done;
    },
  }),
);
