import { logCount, logSum, logSumOrBlank } from '../model/formulas';

/** What 达人合作 and 复盘报告 both say of the channel of creators. */
export const CREATORS = '["words.promotionChannel.creators"]';

const GMV = '["metrics.gmv.name"]';
const SPEND = '["metrics.spend.name"]';
const ATTRIBUTED = '["metrics.attributedGmv.name"]';

/** GMV of a channel in the log: attributed to it, else of the platform of its name. */
export const channelGmv = (platform: string): string =>
  `IF(${logCount(ATTRIBUTED, { platform })}>0,${logSum(ATTRIBUTED, { platform })},${logSumOrBlank(GMV, { platform })})`;

export const channelCost = (platform: string): string => logSumOrBlank(SPEND, { platform });

/** Amounts in 万元 are the same when they are within 500 yuan. */
const SAME = '0.05';
const differs = (own: string, logged: string) =>
  `IF(AND(ISNUMBER(${own}),ISNUMBER(${logged})),ABS(${own}-${logged})>=${SAME},FALSE)`;

/**
 * Where the partners' rows and the log say different things, in words; nothing where they agree. Costs
 * are agreed before they are spent: they are compared once the campaign is over. `at` gives the
 * reference of a figure of 达人合作.
 */
export const creatorDifferences = (at: (figure: string) => string): string => {
  const said = (words: string, own: string, logged: string) =>
    `["partners.agrees.${words}"]&ROUND(${own},2)&["partners.agrees.logged"]&ROUND(${logged},2)`;
  const [gmv, logged, cost, spent] = ['gmv', 'logged', 'cost', 'loggedCost'].map(at) as [
    string,
    string,
    string,
    string,
  ];
  return (
    `IFERROR(IF(${differs(gmv, logged)},${said('gmv', gmv, logged)},"")` +
    `&IF([@today]>[plan!@end],IF(${differs(cost, spent)},${said('cost', cost, spent)},""),""),"")`
  );
};
