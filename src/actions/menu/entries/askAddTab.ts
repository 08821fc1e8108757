import { OPTIONAL_TABS } from '../../../core/request/campaignRequest';
import { sheetById } from '../../../sheets/workbook';
import { addTabs } from '../../optional/addTabs';
import { changeTabs } from '../changeTabs';
import { inWords } from '../inWords';

/** Adds tabs that the campaign in front lacks, after asking which. */
export const askAddTab = inWords(() =>
  changeTabs({
    words: { which: 'which', sure: 'add', none: 'hasAll', done: 'added' },
    offered: ({ sheets }) => OPTIONAL_TABS.filter((kind) => !sheetById(sheets[kind])),
    mayBeAll: true,
    act: (code, kinds, language) => {
      const done = addTabs(code, kinds, language);
      return done.ok ? done.tabs : done;
    },
  }),
);
