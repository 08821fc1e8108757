const PHASE = 'IFERROR(INDEX([plan!phases.kind:],MATCH([@today],[plan!phases.start:],1)),"-")';
const HIGHEST = 'MAX([daily.target:])';
/** Today is to bring most of all days, and twice the average at least, as in core/due/peakTarget. */
const IS_PEAK =
  `IFERROR(AND(${HIGHEST}>0,SUMIFS([daily.target:],[daily.date:],[@today])=${HIGHEST},` +
  `${HIGHEST}>=2*AVERAGE([daily.target:]),COUNTIFS([settings!slots.holds:],["words.peakDay"])>0),FALSE)`;
/**
 * Which list of slots counts today: one for the day, else that of the peak if it is that, else one for
 * its phase, else that of every day.
 */
export const LIST =
  `IF(COUNTIFS([settings!slots.holds:],[@today])>0,[@today],IF(${IS_PEAK},["words.peakDay"],` +
  `IF(COUNTIFS([settings!slots.holds:],${PHASE})>0,${PHASE},"")))`;
export const BEGUN =
  'ISNUMBER([settings!slots.time:])*([settings!slots.time:]<=[settings!values.value#now]-[@today])';
/** Share of a day's target that should have come by now; a list without shares has those of every day. */
export const BY_NOW =
  'IFERROR(SUMPRODUCT(MAX(([settings!slots.holds:]=' +
  `IF(COUNTIFS([settings!slots.holds:],${LIST},[settings!slots.share:],">0")>0,${LIST},""))` +
  `*${BEGUN}*[settings!slots.share:])),0)`;
/** Row of the slot that has begun last; a list stands in the order of its times. */
export const SLOT_ROW = `SUMPRODUCT(MAX(([settings!slots.holds:]=${LIST})*${BEGUN}*ROW([settings!slots.time:])))`;
